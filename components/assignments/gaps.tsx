import { assignmentLabels } from "@/components/assignments/labels";
import { listHref } from "@/components/data/list-href";
import { Section } from "@/components/layout/section";
import { StatusBadge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/link";
import { fixedPointLabels } from "@/lib/assignments/labels";
import { type Completeness, fixedPoints } from "@/lib/assignments/types";
import type { RoundRecord } from "@/lib/indicators/rounds/types";
import type { Translate } from "@/lib/platform/i18n";

const shownGaps = 60;

function WithoutLead({
  t,
  found,
  round,
  canAssign,
}: {
  t: Translate;
  found: Completeness;
  round: RoundRecord;
  canAssign: boolean;
}) {
  const { withoutLead } = found;
  return (
    <ul className="grid gap-x-6 md:grid-cols-2">
      {withoutLead.slice(0, shownGaps).map((standard) => (
        <li key={standard.id} className="flex flex-wrap items-baseline gap-x-3 py-1 max-md:py-2">
          <TextLink quiet href={`/indicators/${round.editionId}?node=${standard.id}`}>
            {standard.code} {standard.name}
          </TextLink>
          {canAssign && (
            <TextLink
              href={`/assignments/new?round=${round.id}&indicator=${standard.id}`}
              aria-label={`${t(assignmentLabels.assign)} ${standard.code}`}
            >
              {t(assignmentLabels.assign)}
            </TextLink>
          )}
        </li>
      ))}
      {withoutLead.length > shownGaps && (
        <li className="py-1 text-ink-muted">
          {t(assignmentLabels.moreGaps, { count: withoutLead.length - shownGaps })}
        </li>
      )}
    </ul>
  );
}

/** What a round still lacks; every line leads to where it is mended. */
export function Gaps({
  t,
  found,
  round,
  canAssign,
}: {
  t: Translate;
  found: Completeness;
  round: RoundRecord;
  canAssign: boolean;
}) {
  const { withoutLead, standards, incomplete, assignments, missingByPoint } = found;
  const lacking = fixedPoints.filter((point) => missingByPoint[point] > 0);
  return (
    <Section title={t(assignmentLabels.gaps)} className="mb-4">
      {withoutLead.length === 0 ? (
        <StatusBadge tone="success">{t(assignmentLabels.allLed)}</StatusBadge>
      ) : (
        <Disclosure
          summary={`${t(assignmentLabels.withoutLead)} · ${t(assignmentLabels.withoutLeadOf, { count: withoutLead.length, standards })}`}
        >
          <WithoutLead t={t} found={found} round={round} canAssign={canAssign} />
        </Disclosure>
      )}
      {incomplete > 0 && (
        <div className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <TextLink href={listHref("/assignments", { round: round.id, missing: "any" })}>
            {t(assignmentLabels.incomplete)} · {t(assignmentLabels.incompleteOf, { count: incomplete, assignments })}
          </TextLink>
          {lacking.map((point) => (
            <TextLink
              key={point}
              quiet
              className="max-md:py-2"
              href={listHref("/assignments", { round: round.id, missing: point })}
            >
              {t(assignmentLabels.missingPoint, { point: t(fixedPointLabels[point]) })} {missingByPoint[point]}
            </TextLink>
          ))}
        </div>
      )}
    </Section>
  );
}
