import type { FigureFinding, FindingTone } from "@/lib/activities/figures/checks/types";
import type { Words } from "@/lib/platform/i18n";

/** Placeholders: the fields of the finding; figures are given as `formatFigure` prints them. */
export const findingLabels: Readonly<Record<FigureFinding["code"], Words>> = {
  product_matches: {
    zh: "按各因数计算为{computed}，与原文{stated}一致",
    en: "The factors give {computed}, as stated ({stated})",
  },
  product_differs: {
    zh: "按各因数计算为{computed}，与原文{stated}不一致",
    en: "The factors give {computed}, but {stated} is stated",
  },
  sum_matches: {
    zh: "台账合计{computed}，与原文{stated}一致",
    en: "The ledger adds up to {computed}, as stated ({stated})",
  },
  sum_differs: {
    zh: "台账合计{computed}，与原文{stated}不一致",
    en: "The ledger adds up to {computed}, but {stated} is stated",
  },
  growth_matches: {
    zh: "按增量推算增长{computed}%，与原文{stated}%一致",
    en: "The increase gives {computed}% growth, as stated ({stated}%)",
  },
  growth_differs: {
    zh: "按增量推算增长{computed}%，与原文{stated}%不一致",
    en: "The increase gives {computed}% growth, but {stated}% is stated",
  },
  unit_cost: { zh: "共{count}，平均每个{each}", en: "{count}: {each} each on average" },
  rate_without_sample: { zh: "{figure}：样本量未记录", en: "{figure}: the sample size was not recorded" },
  rate_interval: {
    zh: "样本量{sample},95%置信区间{low}%至{high}%",
    en: "n = {sample}, 95% interval {low}% to {high}%",
  },
  as_of_before_period_end: {
    zh: "数据截至{asOf}，早于报告期末{periodEnd}",
    en: "As of {asOf}, before the period ends on {periodEnd}",
  },
  after_period: {
    zh: "期后事项：发生于{date}，在报告期末{periodEnd}之后",
    en: "After the period: {date}, later than {periodEnd}",
  },
  range_not_a_number: {
    zh: "{figure}是区间，不折算为数值",
    en: "“{figure}” is a range and is not turned into a number",
  },
  unit_missing: { zh: "{figure}：原文缺计量单位", en: "{figure}: the source names no unit" },
};

export const findingToneLabels: Readonly<Record<FindingTone, Words>> = {
  passed: { zh: "核对一致", en: "Checked" },
  info: { zh: "说明", en: "Note" },
  warning: { zh: "请核对", en: "Please check" },
};
