import { defineKind } from "@/lib/activities/kinds/define";
import { choice, longText } from "@/lib/activities/kinds/fields";

/** 存在问题: opens a task of the next year. */
export const problem = defineKind({
  words: { zh: "存在问题", en: "Problem" },
  hint: { zh: "差距与不足，一条一记", en: "A gap or shortcoming, one per entry" },
  records: ["PROB"],
  section: "problems",
  count: { words: { zh: "问题条数", en: "Problems" }, unit: "条" },
  fields: {
    cause: longText("原因", "Cause"),
    remedy: longText("改进打算", "Remedy intended"),
    status: choice("状态", "Status", {
      open: ["待解决", "Open"],
      in_progress: ["解决中", "Under way"],
      closed: ["已解决", "Solved"],
    }),
  },
  metrics: ["problems_found", "problems_solved"],
  required: ["text"],
});
