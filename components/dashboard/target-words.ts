import { moneyKindLabels } from "@/lib/activities/figures/labels";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import type { TargetRecord } from "@/lib/assignments/targets/types";
import type { MeasuredTarget } from "@/lib/dashboard/targets/types";
import type { Translate } from "@/lib/platform/i18n";

/** What was promised, as it may be printed. */
export function promisedText(t: Translate, { value, qualifier, unit, wording }: TargetRecord): string {
  return formatFigure({ value, qualifier, unit: unit ?? "", wording }, t.locale);
}

/** The actual figure, what stands beside it where there is none, or a dash. */
export function actualText(t: Translate, { figure, beside }: MeasuredTarget): string {
  const shown = figure ? [figure] : beside;
  const texts = shown.map((each) => {
    const text = formatFigure(each, t.locale);
    if (figure || !each.moneyKind) return text;
    return t.locale === "en"
      ? `${text} ${t(moneyKindLabels[each.moneyKind])}`
      : `${t(moneyKindLabels[each.moneyKind])}${text}`;
  });
  return texts.length > 0 ? texts.join(t.locale === "en" ? ", " : "，") : "—";
}

export function ratioText(t: Translate, { ratio }: MeasuredTarget): string {
  return ratio?.kind === "ratio" ? formatFigure(ratio.figure, t.locale) : "—";
}
