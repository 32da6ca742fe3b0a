import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { type Column, DataTable } from "@/components/data/data-table";
import type { LedgerContribution } from "@/lib/activities/contributions/types";
import { skipReasonLabels } from "@/lib/activities/figures/labels";
import type { CountedPart, SumResult } from "@/lib/activities/figures/types";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { formatCivil } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

type Names = ReadonlyMap<string, string>;

function howOf(t: Translate, sum: SumResult | undefined, id: string): string {
  if (!sum || sum.kind === "refused") return "";
  const part = sum.counted.find((each) => each.id === id);
  if (part) return partWords(t, part);
  if (sum.beside.some((each) => each.id === id)) return t(words.besideWord);
  const skipped = sum.skipped.find((each) => each.id === id);
  return skipped ? t(words.notCounted, { reason: t(skipReasonLabels[skipped.reason]) }) : "";
}

function partWords(t: Translate, { as, share }: CountedPart): string {
  const notes = [
    ...(as === "remainder" ? [t(words.remainder)] : []),
    ...(share === "1" ? [] : [t(words.share, { share: `${Math.round(Number(share) * 10_000) / 100}%` })]),
  ];
  return notes.length === 0 ? t(words.whole) : notes.join(t.locale === "en" ? ", " : "，");
}

function countedText(t: Translate, sum: SumResult | undefined, id: string): string {
  if (sum?.kind !== "total") return "—";
  const part = sum.counted.find((each) => each.id === id);
  if (!part) return "—";
  return formatFigure({ value: part.value, qualifier: part.qualifier, unit: sum.figure.unit }, t.locale);
}

function columns(t: Translate, sum: SumResult | undefined, units: Names): Column<LedgerContribution>[] {
  return [
    { key: "entry", header: t(words.entry), className: "min-w-52", cell: (part) => part.activityTitle },
    { key: "unit", header: t(words.unit), cell: (part) => units.get(part.departmentId) ?? "—" },
    {
      key: "date",
      header: t(words.date),
      className: "whitespace-nowrap",
      cell: (part) =>
        formatCivil(
          {
            date: part.startOn ?? `${part.year}-01-01`,
            endDate: part.endOn,
            precision: part.startOn ? part.precision : "year",
          },
          t.locale,
        ),
    },
    { key: "figure", header: t(words.figure), align: "end", cell: (part) => formatFigure(part.figure, t.locale) },
    {
      key: "counted",
      header: t(words.counted),
      align: "end",
      cell: (part) => <strong className="font-semibold">{countedText(t, sum, part.id)}</strong>,
    },
    { key: "how", header: t(words.how), cell: (part) => howOf(t, sum, part.id) },
    {
      key: "source",
      header: t(words.source),
      className: "max-w-72",
      phone: "hidden",
      cell: (part) => <span className="line-clamp-2 text-sm text-ink-muted">{part.sourceText ?? "—"}</span>,
    },
  ];
}

/** Every figure of a sum: what it says, how much of it counts and why; a row opens its entry. */
export function FigureTable({
  t,
  caption,
  sum,
  figures,
  units,
}: {
  t: Translate;
  caption: string;
  sum?: SumResult;
  figures: readonly LedgerContribution[];
  units: Names;
}) {
  return (
    <DataTable
      bare
      caption={caption}
      columns={columns(t, sum, units)}
      rows={figures}
      rowKey={({ id }) => id}
      rowHref={({ activityId }) => `/activities/${activityId}`}
    />
  );
}
