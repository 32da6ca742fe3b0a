import { StatusBadge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { findingToneLabels } from "@/lib/activities/figures/checks/labels";
import type { Translate } from "@/lib/platform/i18n";
import { reportLabels } from "@/lib/reports/labels";
import type { WorkSummary } from "@/lib/reports/types";

/** Parts of the paper that are marked as missing. */
export function countMissing(summary: WorkSummary): number {
  const paragraphs = summary.sections.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs));
  return paragraphs.flatMap(({ runs }) => runs).filter(({ kind }) => kind === "missing").length;
}

/** The same remark on several records stands once, with its number; warnings first. */
function groupNotes(notes: WorkSummary["notes"]) {
  const groups = [...Map.groupBy(notes, (note) => note.text.zh).values()].flatMap((same) =>
    same[0] ? [{ note: same[0], times: same.length }] : [],
  );
  return groups.sort((a, b) => Number(b.note.severity === "warn") - Number(a.note.severity === "warn"));
}

/** What the checks found: warnings first, each with the way to its record. */
export function SummaryNotes({ summary, t }: { summary: WorkSummary; t: Translate }) {
  const missing = countMissing(summary);
  const notes = groupNotes(summary.notes);
  return (
    <div className="space-y-3 text-sm">
      {missing > 0 && <StatusBadge tone="warning">{t(reportLabels.missingCount, { n: missing })}</StatusBadge>}
      {notes.length === 0 && missing === 0 && <p className="text-ink-muted">{t(reportLabels.noNotes)}</p>}
      <ul className="space-y-2">
        {notes.map(({ note, times }) => (
          <li key={note.text.zh} className="flex gap-2">
            <span className="shrink-0">
              <StatusBadge tone={note.severity === "warn" ? "warning" : "info"}>
                {t(findingToneLabels[note.severity === "warn" ? "warning" : "info"])}
              </StatusBadge>
            </span>
            <TextLink href={note.href} quiet>
              {t(note.text)}
              {times > 1 && ` ${t(reportLabels.times, { n: times })}`}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
