"use client";

import { DefinitionList } from "@/components/data/definition-list";
import { useT } from "@/components/layout/locale-provider";
import { sheetLabels as words } from "@/components/reviews/labels";
import { Badge } from "@/components/ui/badge";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import type { ActivityRecord, FigureRecord } from "@/lib/activities/types";
import { formatCivil, formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

function figureName(t: Translate, figure: FigureRecord): string {
  return figure.label ?? t(metricOf(figure.metric).words);
}

function Figures({ figures }: { figures: readonly FigureRecord[] }) {
  const t = useT();
  return (
    <ul className="flex flex-col gap-0.5">
      {figures.map((figure) => (
        <li key={figure.id}>
          {figureName(t, figure)} <strong>{formatFigure(figure, t.locale)}</strong>
          {figure.sourceText && <span className="block text-sm text-ink-muted">{figure.sourceText}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The entry as it was submitted: facts, text and figures. */
export function EntryCard({ entry }: { entry: ActivityRecord }) {
  const t = useT();
  const { startOn, endOn, precision } = entry;
  const facts = [
    { term: t(words.date), detail: formatCivil({ date: startOn, precision, endDate: endOn }, t.locale) },
    { term: t(words.place), detail: entry.place ?? "—" },
    {
      term: t(words.submittedAt),
      detail: entry.submittedAt ? formatInstant(new Date(entry.submittedAt), t.locale) : "—",
    },
    {
      term: t(words.standards),
      detail: (
        <span className="inline-flex flex-wrap gap-1">
          {entry.standards.map((standard) => (
            <Badge key={`${standard.roundId}${standard.indicatorId}`}>{standard.code}</Badge>
          ))}
          {entry.standards.length === 0 && "—"}
        </span>
      ),
    },
    ...(entry.participants.length > 0
      ? [{ term: t(words.participants), detail: entry.participants.map((each) => each.name).join("、"), wide: true }]
      : []),
    ...(entry.text
      ? [{ term: t(words.text), detail: <p className="whitespace-pre-wrap">{entry.text}</p>, wide: true }]
      : []),
    ...(entry.sourceText && entry.sourceText !== entry.text
      ? [{ term: t(words.sourceText), detail: <p className="whitespace-pre-wrap">{entry.sourceText}</p>, wide: true }]
      : []),
    ...(entry.figures.length > 0
      ? [{ term: t(words.figures), detail: <Figures figures={entry.figures} />, wide: true }]
      : []),
  ];
  return (
    <div className="min-w-0 rounded-lg border border-line bg-surface p-4">
      <DefinitionList columns={2} items={facts} />
    </div>
  );
}
