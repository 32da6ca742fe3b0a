import { homeLabels as words } from "@/components/dashboard/home-labels";
import { Section } from "@/components/layout/section";
import { TextLink } from "@/components/ui/link";
import type { ChangedWork, Changes } from "@/lib/dashboard/desk/types";
import type { StateCounts } from "@/lib/evidence/readiness/rules";
import { formatInstant } from "@/lib/platform/dates";
import type { WorkState } from "@/lib/platform/db/generated/enums";
import type { Translate, Words } from "@/lib/platform/i18n";

const steps: Readonly<Record<Exclude<WorkState, "draft">, Words>> = {
  submitted: words.submitted,
  returned: words.wasReturned,
  approved: words.approved,
  archived: words.archived,
};
const told = ["submitted", "returned", "approved", "archived"] as const;

function Counts({ t, name, counts }: { t: Translate; name: string; counts: StateCounts }) {
  const parts = told.filter((state) => counts[state] > 0).map((state) => `${t(steps[state])} ${counts[state]}`);
  if (parts.length === 0) return null;
  return (
    <p>
      <span className="font-medium">{name}</span> {parts.join(t.locale === "en" ? ", " : "，")}
    </p>
  );
}

function ChangeLine({ t, work }: { t: Translate; work: ChangedWork }) {
  const { to } = work;
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <span className="font-medium whitespace-nowrap">{to === "draft" ? "" : t(steps[to])}</span>
      <TextLink href={work.type === "activity" ? `/activities/${work.id}` : `/evidence/${work.id}`}>
        {work.title}
      </TextLink>
      <span className="text-ink-muted">
        {work.departmentName} · {formatInstant(work.at, t.locale)}
      </span>
    </li>
  );
}

/** What happened to entries and items since the reader was last here. */
export function ChangesPanel({
  t,
  since,
  first,
  changes,
}: {
  t: Translate;
  since: Date;
  first: boolean;
  changes: Changes;
}) {
  const { latest, entries, items } = changes;
  return (
    <Section
      title={t(words.changes)}
      lead={first ? t(words.changesFirst) : t(words.changesLead, { time: formatInstant(since, t.locale) })}
    >
      {latest.length === 0 && <p className="text-ink-muted">{t(words.noChanges)}</p>}
      <Counts t={t} name={t(words.changedEntries)} counts={entries} />
      <Counts t={t} name={t(words.changedItems)} counts={items} />
      <ul className="mt-2 flex flex-col gap-1">
        {latest.map((work) => (
          <ChangeLine key={work.key} t={t} work={work} />
        ))}
      </ul>
    </Section>
  );
}
