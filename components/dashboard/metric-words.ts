import { moneyKindLabels, sumLabels } from "@/lib/activities/figures/labels";
import type { SumResult } from "@/lib/activities/figures/types";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import type { MetricStanding } from "@/lib/dashboard/types";
import type { Translate } from "@/lib/platform/i18n";

/** Name of a metric, with the kind of money where kinds are kept apart. */
export function metricName(t: Translate, metric: string, label: string | null, sum?: SumResult): string {
  const name = label ?? t(metricOf(metric).words);
  const money = sum?.kind === "total" ? sum.figure.moneyKind : null;
  if (!money) return name;
  return t.locale === "en" ? `${name} (${t(moneyKindLabels[money])})` : `${name}（${t(moneyKindLabels[money])}）`;
}

/** A sum as it may be printed; words where there is no number. */
export function sumText(t: Translate, sum: SumResult): string {
  if (sum.kind === "total" || sum.kind === "uncounted") return formatFigure(sum.figure, t.locale);
  return t(sumLabels.empty);
}

export function metricKey({ metric, label, sum }: MetricStanding): string {
  const unit = sum.kind === "total" || sum.kind === "uncounted" ? sum.figure.unit : sum.kind;
  return [metric, label, unit, sum.kind === "total" ? sum.figure.moneyKind : null].join("|");
}

/** The figures that one of several sums is about. */
export function partsOf<T extends { readonly id: string }>(
  sum: SumResult | undefined,
  figures: readonly T[],
): readonly T[] {
  if (!sum || sum.kind === "refused") return figures;
  const ids = new Set([sum.counted, sum.beside, sum.skipped].flat().map(({ id }) => id));
  return figures.filter(({ id }) => ids.has(id));
}
