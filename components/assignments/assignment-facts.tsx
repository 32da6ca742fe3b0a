import { assignmentFormLabels, assignmentLabels } from "@/components/assignments/labels";
import { DefinitionList } from "@/components/data/definition-list";
import { assignmentRoleLabels } from "@/lib/assignments/labels";
import type { AssignmentRecord } from "@/lib/assignments/types";
import { formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** A part for reading: role and the five fixed points; what is missing shows as a dash. */
export function AssignmentFacts({ t, assignment }: { t: Translate; assignment: AssignmentRecord }) {
  const { dueOn } = assignment;
  const fields = ["task", "schedule", "responsible", "leaderOffice", "assessment", "reward", "sourceText"] as const;
  return (
    <div className="panel p-4">
      <DefinitionList
        items={[
          { term: t(assignmentLabels.role), detail: t(assignmentRoleLabels[assignment.role]) },
          { term: t(assignmentLabels.due), detail: dueOn ? formatDay(dueOn, t.locale) : "—" },
          ...fields.map((name) => ({ term: t(assignmentFormLabels[name]), detail: assignment[name] ?? "—" })),
        ]}
      />
    </div>
  );
}
