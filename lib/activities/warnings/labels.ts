import { findingLabels } from "@/lib/activities/figures/checks/labels";
import type { FigureFinding } from "@/lib/activities/figures/checks/types";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import type { EntryWarning, EntryWarningCode } from "@/lib/activities/warnings/rules";
import { formatDay, isCivilDate } from "@/lib/platform/dates";
import type { Translate, Words } from "@/lib/platform/i18n";

const entryWarningLabels: Readonly<Record<EntryWarningCode, Words>> = {
  future_date: { zh: "日期晚于今天，请核对。", en: "The date lies in the future; please check." },
  other_year: {
    zh: "日期与所属年度（{year}年）不同，将计入{year}年度总结。",
    en: "The date is not in the reporting year; the entry counts for {year}.",
  },
  unusual_unit: {
    zh: "计量单位“{unit}”与该指标通常使用的“{usual}”不同，合计时不会相加。",
    en: "The unit “{unit}” is not the usual “{usual}” of this metric; they will not be added.",
  },
  list_differs: {
    zh: "数量为{count}，但列出了{listed}项，请核对。",
    en: "The count is {count}, but {listed} are listed; please check.",
  },
  meaning_missing: {
    zh: "提到{count}项，但尚未列出各项内容，总结中将标注待补充。",
    en: "{count} are named but none is listed; the summary will mark them as missing.",
  },
  document_number: {
    zh: "文号“{found}”不是规范格式，应为“机关代字〔年份〕序号号”。",
    en: "“{found}” is not in the usual form of a document number.",
  },
  slip: {
    zh: "原文“{found}”疑为“{proposed}”。原文保留不改，可填写规范值。",
    en: "“{found}” in the source may stand for “{proposed}”. The source is kept; a corrected reading can be entered.",
  },
};

/** The fields of a finding as its words want them: figures printed, days written out. */
function findingParams(finding: FigureFinding, t: Translate): Record<string, string | number> {
  const spoken = Object.entries(finding).map(([key, value]) => {
    if (typeof value === "object" && value !== null) return [key, formatFigure(value, t.locale)];
    return [key, isCivilDate(value) ? formatDay(value, t.locale) : value];
  });
  return Object.fromEntries(spoken);
}

/** What a warning says, in the reader's language. */
export function warningText(warning: EntryWarning, t: Translate): string {
  if (warning.about === "figures") return t(findingLabels[warning.finding.code], findingParams(warning.finding, t));
  return t(entryWarningLabels[warning.code], warning.params);
}
