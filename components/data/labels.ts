import type { Words } from "@/lib/platform/i18n";

export const dataLabels = {
  filter: { zh: "筛选", en: "Filter" },
  apply: { zh: "查询", en: "Apply" },
  clearFilters: { zh: "清除筛选", en: "Clear filters" },
  applied: { zh: "已选条件", en: "Applied filters" },
  removeFilter: { zh: "去掉条件 {name}", en: "Remove filter {name}" },
  filterCount: { zh: "筛选（{count} 项条件）", en: "Filters ({count} applied)" },
  pages: { zh: "翻页", en: "Pages" },
  previous: { zh: "上一页", en: "Previous" },
  next: { zh: "下一页", en: "Next" },
  firstPage: { zh: "回到第一页", en: "First page" },
  noMatchTitle: { zh: "没有符合条件的记录", en: "Nothing matches" },
  noMatchBody: { zh: "放宽或清除条件后再看。", en: "Loosen the filters or clear them." },
  failedTitle: { zh: "没有读到数据", en: "The data could not be read" },
  failedBody: {
    zh: "这里不显示数字，以免被当作零。没有改动任何内容。",
    en: "No figure is shown, so that it is not taken for zero. Nothing was changed.",
  },
  retry: { zh: "重试", en: "Try again" },
  errorId: { zh: "错误编号", en: "Error id" },
  unknown: { zh: "—", en: "—" },
  unknownReason: { zh: "未读到", en: "not read" },
  explain: { zh: "查看这个数的来历", en: "Open where this number comes from" },
  numbers: { zh: "查看数据表", en: "Show the numbers as a table" },
  chartNote: {
    zh: "{title}（图），同样的数字见下方数据表",
    en: "{title} (chart); the same numbers are in the table below",
  },
  sortAscending: { zh: "升序", en: "ascending" },
  sortDescending: { zh: "降序", en: "descending" },
} as const satisfies Record<string, Words>;
