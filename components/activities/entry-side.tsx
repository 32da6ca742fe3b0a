import { metricText } from "@/components/activities/entry-words";
import { pageLabels } from "@/components/activities/labels";
import { Timeline, type TimelineItem } from "@/components/data/timeline";
import { Section } from "@/components/layout/section";
import { Icon } from "@/components/ui/icon";
import { activityStateLabels, activityStateTones, participantRoleLabels } from "@/lib/activities/labels";
import type { ActivityRecord } from "@/lib/activities/types";
import { warningText } from "@/lib/activities/warnings/labels";
import { type EntryWarning, warningTone } from "@/lib/activities/warnings/rules";
import { formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

type Step = ActivityRecord["transitions"][number];

function stepTitle({ from, to }: Step, t: Translate): string {
  if (from === null) return t(pageLabels.created);
  return to === "draft" ? t(pageLabels.backToDraft) : t(activityStateLabels[to]);
}

/** Every step of the entry, by whom and when, newest first. */
export function EntryHistory({ t, record }: { t: Translate; record: ActivityRecord }) {
  const items = record.transitions.toReversed().map(
    (step): TimelineItem => ({
      key: `${step.at}-${step.to}`,
      time: formatInstant(new Date(step.at), t.locale),
      dateTime: step.at,
      title: stepTitle(step, t),
      body: step.by,
      tone: activityStateTones[step.to],
    }),
  );
  return (
    <Section title={t(pageLabels.history)}>
      <Timeline items={items} />
    </Section>
  );
}

/** What a person should look at, and what was checked and held. */
export function EntryWarnings({
  t,
  record,
  warnings,
}: {
  t: Translate;
  record: ActivityRecord;
  warnings: readonly EntryWarning[];
}) {
  const about = (field: string) => {
    const figure = record.figures[Number(/^figures\.(\d+)$/.exec(field)?.[1] ?? -1)];
    return figure ? `${metricText(figure, t)} · ` : "";
  };
  const groups = [
    { title: pageLabels.warnings, items: warnings.filter((warning) => warningTone(warning) !== "passed") },
    { title: pageLabels.passedChecks, items: warnings.filter((warning) => warningTone(warning) === "passed") },
  ].filter((group) => group.items.length > 0);
  return groups.map((group) => (
    <Section key={group.title.en} title={t(group.title)}>
      <ul className="flex flex-col gap-2">
        {[...group.items.entries()].map(([index, warning]) => {
          const tone = warningTone(warning);
          const icon = tone === "passed" ? "success" : tone === "warning" ? "warning" : "info";
          const ink = tone === "passed" ? "text-success" : tone === "warning" ? "text-warning" : "text-info";
          return (
            <li key={index} className="flex gap-2">
              <Icon name={icon} className={`mt-0.75 shrink-0 ${ink}`} />
              <span className="min-w-0">
                {about(warning.field)}
                {warningText(warning, t)}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  ));
}

/** Units that took part, and how the figures are divided. */
export function EntryParticipants({ t, record }: { t: Translate; record: ActivityRecord }) {
  if (record.participants.length === 0) return null;
  const shared = record.participants.some((part) => part.share !== null);
  return (
    <Section title={t(pageLabels.participants)} lead={shared ? undefined : t(pageLabels.noShares)}>
      <ul className="flex flex-col gap-1">
        {record.participants.map((part) => (
          <li key={`${part.name}-${part.role}`} className="flex flex-wrap justify-between gap-x-3">
            <span>
              {part.name} <span className="text-sm text-ink-muted">{t(participantRoleLabels[part.role])}</span>
            </span>
            {part.share !== null && (
              <span className="text-sm text-ink-muted">{t(pageLabels.share, { share: part.share })}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function EntryStandards({ t, record }: { t: Translate; record: ActivityRecord }) {
  return (
    <Section title={t(pageLabels.standards)}>
      {record.standards.length === 0 ? (
        <p className="text-ink-muted">{t(pageLabels.noStandards)}</p>
      ) : (
        <ul className="flex flex-col gap-1.5">
          {record.standards.map((standard) => (
            <li key={`${standard.roundId}-${standard.indicatorId}`}>
              <span className="font-medium">{standard.code}</span> {standard.name}
              <span className="block text-sm text-ink-muted">{standard.roundName}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
