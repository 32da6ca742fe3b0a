import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, longText } from "@/lib/activities/kinds/fields";

/**
 * 提法、框架: "五有", "五个一", "四个一", three links, slogans. Ordered tags that a report can reuse; the
 * count is the number the source names, so a missing meaning shows.
 */
export const frame = defineKind({
  words: { zh: "工作框架（提法）", en: "Frame" },
  hint: { zh: "“五有”“五个一”“三大环节”、口号等有序提法", en: "Ordered catchwords and slogans of the work" },
  records: ["INST", "ACT"],
  section: "implementation",
  count: { words: { zh: "所含项数", en: "Items named" }, unit: "项" },
  fields: {
    form: choice("类别", "Type", {
      frame: ["工作框架", "Frame"],
      slogan: ["口号", "Slogan"],
      principle: ["原则", "Principle"],
      priority: ["重点工作", "Priorities"],
      links: ["环节", "Links"],
      bodies: ["机构（班子）", "Bodies"],
    }),
    items: list("各项内容", "Items", {
      help: { zh: "按原有次序逐项填写。", en: "One per line, in the order of the source." },
    }),
    meaning: longText("释义", "Meaning"),
  },
  metrics: ["other"],
  required: [],
});
