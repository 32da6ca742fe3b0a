import { defineKind } from "@/lib/activities/kinds/define";
import { choice, dated, list, longText, text } from "@/lib/activities/kinds/fields";

/** 整改. Closed only when it says so: an entry is not a repair. */
export const rectification = defineKind({
  words: { zh: "问题整改", en: "Rectification" },
  hint: { zh: "查找出的问题及整改情况", en: "A gap that was found, and its repair" },
  records: ["RECT"],
  section: "implementation",
  count: { words: { zh: "整改项数", en: "Rectifications" }, unit: "项" },
  fields: {
    problem: longText("问题", "Problem", { required: true }),
    site: text("点位", "Site"),
    measure: longText("整改措施", "Measure"),
    status: choice(
      "整改状态",
      "Status",
      { open: ["未整改", "Open"], in_progress: ["整改中", "Under way"], closed: ["已整改", "Closed"] },
      { required: true },
    ),
    closedOn: dated("完成时间", "Closed on"),
    items: list("涉及事项", "Matters"),
  },
  metrics: ["problems_found", "problems_solved", "money"],
  required: [],
});
