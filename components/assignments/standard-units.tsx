import { nodeLabels } from "@/components/indicators/labels";
import { Section } from "@/components/layout/section";
import { StatusBadge } from "@/components/ui/badge";
import { ButtonLink, TextLink } from "@/components/ui/link";
import { assignmentRoleLabels, fixedPointLabels } from "@/lib/assignments/labels";
import type { RoundPart } from "@/lib/assignments/standards/loaders";
import type { AssignmentRecord } from "@/lib/assignments/types";
import type { Translate } from "@/lib/platform/i18n";

function Unit({ t, assignment, canAssign }: { t: Translate; assignment: AssignmentRecord; canAssign: boolean }) {
  const missing = assignment.missing.map((point) => t(fixedPointLabels[point])).join(t.locale === "en" ? ", " : "、");
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <StatusBadge tone={assignment.role === "lead" ? "accent" : "neutral"}>
        {t(assignmentRoleLabels[assignment.role])}
      </StatusBadge>
      {canAssign ? (
        <TextLink href={`/assignments/${assignment.id}`}>{assignment.departmentName}</TextLink>
      ) : (
        <span>{assignment.departmentName}</span>
      )}
      <span className="text-sm text-ink-muted">
        {missing ? t(nodeLabels.missing, { points: missing }) : t(nodeLabels.allComplete)}
      </span>
    </li>
  );
}

/** Who leads and who supports a standard, round by round. */
export function StandardUnits({
  t,
  parts,
  indicatorId,
}: {
  t: Translate;
  parts: readonly RoundPart[];
  indicatorId: string;
}) {
  return (
    <Section title={t(nodeLabels.units)}>
      {parts.length === 0 && <p className="text-ink-muted">{t(nodeLabels.noRound)}</p>}
      {parts.map(({ round, assignments, canAssign }) => (
        <div key={round.id} className="border-t border-line py-3 first:border-t-0 first:pt-0">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h3 className="font-medium">{round.name}</h3>
            {canAssign && (
              <ButtonLink size="sm" icon="plus" href={`/assignments/new?round=${round.id}&indicator=${indicatorId}`}>
                {t(nodeLabels.assign)}
              </ButtonLink>
            )}
          </div>
          {assignments.length === 0 ? (
            <p className="text-ink-muted">{t(nodeLabels.noUnits)}</p>
          ) : (
            <ul>
              {assignments.map((assignment) => (
                <Unit key={assignment.id} t={t} assignment={assignment} canAssign={canAssign} />
              ))}
            </ul>
          )}
        </div>
      ))}
    </Section>
  );
}
