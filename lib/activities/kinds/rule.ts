import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, longText, text, yesNo } from "@/lib/activities/kinds/fields";

/** 制度、机制: each item counts as one. */
export const rule = defineKind({
  words: { zh: "制度机制", en: "Rule" },
  hint: { zh: "制度、机制、规范、承诺（“三同”“九不准”等）", en: "Rules, mechanisms, codes" },
  records: ["INST"],
  section: "organisation",
  count: { words: { zh: "项数", en: "Items" }, unit: "项" },
  fields: {
    form: choice("类别", "Type", {
      system: ["制度", "Rule"],
      mechanism: ["机制", "Mechanism"],
      conduct: ["行为规范", "Code of conduct"],
      other: ["其他", "Other"],
    }),
    items: list("具体项目", "Items", {
      help: { zh: "逐项列出，按原有次序。", en: "One per line, in the order of the source." },
    }),
    definition: longText("内容（释义）", "Content or meaning"),
    tiedToAppraisal: yesNo("与考核挂钩", "Tied to appraisal"),
    basis: text("依据文件", "Based on"),
  },
  metrics: ["other"],
  required: [],
});
