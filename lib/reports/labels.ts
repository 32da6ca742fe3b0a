import type { Words } from "@/lib/platform/i18n";

export const reportLabels = {
  title: { zh: "工作总结", en: "Work summaries" },
  lead: {
    zh: "按单位和年度由台账生成，每个数字都可点开查看依据；缺少的内容标为【待补充】，不会编造。",
    en: "Written from the ledger by department and year. Every number opens its records; what is missing is marked 【待补充】 and never made up.",
  },
  department: { zh: "责任单位", en: "Department" },
  year: { zh: "年度", en: "Year" },
  word: { zh: "下载 Word 文件", en: "Download as Word" },
  notes: { zh: "请核对", en: "Please check" },
  noNotes: { zh: "没有需要核对的事项。", en: "Nothing to check." },
  times: { zh: "（{n} 处）", en: "({n} times)" },
  missingCount: { zh: "{n} 处待补充", en: "Missing parts: {n}" },
  chineseOnly: {
    zh: "",
    en: "The paper itself is an official document and is written in Chinese.",
  },
  empty: {
    zh: "该单位在这一年度还没有审核通过的台账记录。",
    en: "This department has no approved entries for this year yet.",
  },
  emptyNext: { zh: "先记一条活动", en: "Log an activity first" },
} as const satisfies Record<string, Words>;
