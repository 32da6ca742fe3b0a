import { defineKind } from "@/lib/activities/kinds/define";
import { choice, text } from "@/lib/activities/kinds/fields";

/** 批示与举措 of leaders, by office. */
export const instruction = defineKind({
  words: { zh: "领导批示（举措）", en: "Instruction" },
  hint: { zh: "批示、创新举措、批阅创建文件", en: "Instructions, new measures, papers read" },
  records: ["INSTR"],
  section: "organisation",
  count: { words: { zh: "数量", en: "Number" }, unit: "次", unitByForm: { measure: "条" } },
  fields: {
    form: choice(
      "类型",
      "Type",
      {
        directive: ["批示", "Instruction"],
        measure: ["创新举措", "New measure"],
        reading: ["批阅文件", "Papers read"],
        speech: ["讲话要求", "Speech"],
      },
      { required: true },
    ),
    office: text("作出人（职务）", "By (office)", { required: true }),
    subject: text("事项", "Subject"),
    followUp: text("落实情况", "Follow-up"),
  },
  metrics: ["problems_solved", "other"],
  required: ["occurrences"],
});
