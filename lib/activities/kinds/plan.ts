import { defineKind } from "@/lib/activities/kinds/define";
import { dated, integer, list, rows, text } from "@/lib/activities/kinds/fields";

/** 下一步打算, one point per entry; what is scheduled in it can later be held against what was done. */
export const plan = defineKind({
  words: { zh: "下一步打算", en: "Plan" },
  hint: { zh: "下年度计划，一条一记", en: "What the next year is to bring, one point per entry" },
  records: ["PLAN"],
  section: "next_steps",
  count: { words: { zh: "计划条数", en: "Points of the plan" }, unit: "条" },
  fields: {
    planYear: integer("计划年度", "Year planned"),
    items: list("具体内容", "Details"),
    groups: list("服务群体", "Groups served"),
    festivals: list("节日（节点）", "Festivals"),
    scheduled: rows("安排", "Scheduled", { name: text("事项", "What"), on: dated("时间", "When") }),
    documents: list("依据文件", "Documents"),
    awards: list("拟开展的评比", "Awards intended"),
  },
  metrics: ["other"],
  required: ["text"],
});
