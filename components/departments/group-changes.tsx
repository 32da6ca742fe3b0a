import { memberText } from "@/components/departments/group-members";
import { groupLabels } from "@/components/departments/labels";
import { beganText } from "@/components/departments/leading-group-panel";
import { groupFieldLabels, groupRoleLabels } from "@/lib/departments/leading-groups/labels";
import { groupChanges } from "@/lib/departments/leading-groups/rules";
import type { GroupChange, GroupVersion } from "@/lib/departments/leading-groups/types";
import type { Translate } from "@/lib/platform/i18n";

function FieldChange({
  change,
  before,
  after,
  t,
}: {
  change: Extract<GroupChange, { kind: "field" }>;
  before: GroupVersion;
  after: GroupVersion;
  t: Translate;
}) {
  const isDate = change.field === "founded";
  const old = isDate ? beganText(before, t) : change.before;
  const now = isDate ? beganText(after, t) : change.after;
  return (
    <>
      <span className="text-ink-muted">{t(groupFieldLabels[change.field])}</span>{" "}
      <del className="text-ink-muted">{old || t(groupLabels.nothing)}</del> →{" "}
      <ins className="no-underline">{now || t(groupLabels.nothing)}</ins>
    </>
  );
}

/** What `after` changed against `before`, line by line. */
export function GroupChanges({ before, after, t }: { before: GroupVersion; after: GroupVersion; t: Translate }) {
  const changes = groupChanges(before, after);
  if (changes.length === 0) return <p className="text-ink-muted">{t(groupLabels.unchanged)}</p>;
  return (
    <ul className="flex flex-col gap-1">
      {changes.map((change) =>
        change.kind === "field" ? (
          <li key={change.field}>
            <FieldChange change={change} before={before} after={after} t={t} />
          </li>
        ) : (
          <li key={`${change.kind}${change.member.role}${memberText(change.member, t)}`}>
            <span className={change.kind === "member-added" ? "text-success" : "text-danger"}>
              {t(change.kind === "member-added" ? groupLabels.joined : groupLabels.left)}
            </span>{" "}
            <span className="text-ink-muted">{t(groupRoleLabels[change.member.role])}</span>{" "}
            {memberText(change.member, t)}
          </li>
        ),
      )}
    </ul>
  );
}
