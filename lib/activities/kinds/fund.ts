import { defineKind } from "@/lib/activities/kinds/define";
import { text, yesNo } from "@/lib/activities/kinds/fields";

/** 资金. The kind of money (投入, 争取, 发放, 预算) stands with the figure; kinds are never added. */
export const fund = defineKind({
  words: { zh: "资金", en: "Funds" },
  hint: { zh: "投入、争取、发放、预算的经费", en: "Money put in, obtained, paid or budgeted" },
  records: ["FUND"],
  section: "organisation",
  count: { words: { zh: "笔数", en: "Sums of money" }, unit: "笔" },
  fields: {
    purpose: text("用途", "Purpose"),
    source: text("资金来源", "Source"),
    project: text("所属项目", "Project"),
    earmarked: yesNo("专项资金", "Earmarked"),
  },
  metrics: ["money"],
  required: [],
});
