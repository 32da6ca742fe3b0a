import { groupLabels } from "@/components/departments/labels";
import { groupRoleLabels } from "@/lib/departments/leading-groups/labels";
import { headcountOf, membersByRole } from "@/lib/departments/leading-groups/rules";
import type { GroupMember } from "@/lib/departments/leading-groups/types";
import type { Translate } from "@/lib/platform/i18n";

function headcountText(members: readonly GroupMember[], t: Translate): string {
  const { count, isOpen } = headcountOf(members);
  if (count === 0) return t(groupLabels.uncounted);
  return t(isOpen ? groupLabels.peopleOpen : groupLabels.people, { count });
}

/** One member in words: 党组成员、副局长（市卫生健康局，3 人）. */
export function memberText(member: GroupMember, t: Translate): string {
  const english = t.locale === "en";
  const count =
    member.headcount !== null && member.headcount > 1 ? t(groupLabels.people, { count: member.headcount }) : "";
  const notes = [member.departmentName ?? "", count].filter((note) => note !== "").join(english ? ", " : "，");
  if (notes === "") return member.office;
  return english ? `${member.office} (${notes})` : `${member.office}（${notes}）`;
}

/** The members of a version by rank, each role with its number of people. */
export function GroupMembers({ members, t }: { members: readonly GroupMember[]; t: Translate }) {
  return (
    <dl className="flex flex-col gap-2">
      {membersByRole(members).map((group) => (
        <div
          key={group.role}
          className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 sm:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <dt className="text-ink-muted">
            {t(groupRoleLabels[group.role])}
            <span className="ml-1.5 text-xs whitespace-nowrap text-ink-faint">{headcountText(group.members, t)}</span>
          </dt>
          <dd className="min-w-0">
            {group.members.map((member) => (
              <div key={`${member.office}${member.departmentId ?? ""}`}>{memberText(member, t)}</div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
