import { groupRoleLabels } from "@/lib/departments/leading-groups/labels";
import type { GroupVersion, LeadingGroupRecord } from "@/lib/departments/leading-groups/types";
import { formatCivil } from "@/lib/platform/dates";
import type { GroupRole } from "@/lib/platform/db/generated/enums";
import type { Paragraph, Run } from "@/lib/reports/types";

const order: readonly GroupRole[] = ["commander", "chair", "deputy", "member", "in_charge", "office_director"];

function membersOf(version: GroupVersion, href: string): Run[] {
  return order.flatMap((role): Run[] => {
    const members = version.members.filter((member) => member.role === role);
    if (members.length === 0) return [];
    const known = members.every(({ headcount }) => headcount !== null);
    const heads = members.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0);
    const offices = members.map(({ office }) => office).join("、");
    return [
      { kind: "text", text: `${groupRoleLabels[role].zh}` },
      { kind: "figure", text: known ? `${heads}人（${offices}）` : offices, binding: { activityIds: [], href } },
      { kind: "text", text: "；" },
    ];
  });
}

/** 领导小组 in its current version: founded when, who by office, where its office is and what it does. */
export function groupParagraph(group: LeadingGroupRecord, year: number): Paragraph | null {
  const version = group.versions.find(({ supersededOn }) => supersededOn === null);
  if (!version) return null;
  const href = `/departments/${group.departmentId}`;
  const ownYear = version.foundedPrecision === "year" && version.foundedOn?.startsWith(String(year));
  const founded =
    version.foundedOn && !ownYear
      ? `${formatCivil({ date: version.foundedOn, precision: version.foundedPrecision }, "zh-CN")}，`
      : "";
  const verb =
    version.number > 1
      ? `${version.reason ?? "适时"}调整充实${group.name}（第${version.number}版）：`
      : `成立${group.name}：`;
  const members = membersOf(version, href);
  const office = [
    version.officePlace ? `办公室设在${version.officePlace}` : "",
    version.officeDuties.length ? `${version.officePlace ? "" : "办公室"}负责${version.officeDuties.join("、")}` : "",
  ].filter(Boolean);
  const closing = office.length ? `${office.join("，")}。` : "。";
  const last = office.length ? members : members.slice(0, -1);
  return { runs: [{ kind: "text", text: `${founded}${verb}` }, ...last, { kind: "text", text: closing }] };
}
