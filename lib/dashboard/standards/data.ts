import { readableActivities } from "@/lib/activities/filters";
import { civilOrNull } from "@/lib/activities/rules";
import { getStanding } from "@/lib/dashboard/readiness/data";
import type { SlotEvidence, StandardDetail } from "@/lib/dashboard/standards/types";
import { readEdition } from "@/lib/dashboard/standing/data";
import type { RoundInView, View } from "@/lib/dashboard/view/types";
import { evidenceInScope } from "@/lib/evidence/filters";
import { effectiveWindow } from "@/lib/evidence/rules";
import type { Scope } from "@/lib/permissions/scope";
import { db } from "@/lib/platform/db/client";

export type StandardScopes = { readonly activities: Scope; readonly evidence: Scope };

const itemSelect = {
  id: true,
  requirementId: true,
  state: true,
  reasonCodes: true,
  evidence: {
    select: {
      id: true,
      department: { select: { name: true } },
      current: {
        select: {
          title: true,
          formedOn: true,
          formedPrecision: true,
          _count: { select: { files: true } },
          archiveItem: { select: { archiveNumber: true } },
        },
      },
    },
  },
} as const;

async function listItems(scope: Scope, round: RoundInView, indicatorId: string) {
  const links = await db().evidenceLink.findMany({
    where: { roundId: round.id, indicatorId, evidence: evidenceInScope(scope) },
    select: itemSelect,
    orderBy: { id: "desc" },
  });
  return Map.groupBy(links, ({ requirementId }) => requirementId);
}

type ItemRow = Awaited<ReturnType<typeof listItems>> extends Map<string, (infer Row)[]> ? Row : never;

function toItem({ id, state, reasonCodes, evidence }: ItemRow): SlotEvidence[] {
  const { current } = evidence;
  if (!current) return [];
  return [
    {
      linkId: id,
      evidenceId: evidence.id,
      title: current.title,
      departmentName: evidence.department.name,
      state,
      reasonCodes,
      formedOn: civilOrNull(current.formedOn),
      formedPrecision: current.formedPrecision,
      files: current._count.files,
      archiveNumber: current.archiveItem?.archiveNumber ?? null,
    },
  ];
}

function listUnits(round: RoundInView, indicatorId: string) {
  return db().responsibilityAssignment.findMany({
    where: { roundId: round.id, indicatorId },
    select: { role: true, dueOn: true, department: { select: { id: true, name: true } } },
    orderBy: [{ role: "asc" }, { id: "asc" }],
  });
}

async function listEntries(scope: Scope, round: RoundInView, indicatorId: string) {
  const rows = await db().activity.findMany({
    where: { AND: [readableActivities(scope), { indicators: { some: { roundId: round.id, indicatorId } } }] },
    select: {
      id: true,
      title: true,
      kind: true,
      state: true,
      startOn: true,
      precision: true,
      department: { select: { name: true } },
    },
    orderBy: { id: "desc" },
    take: 100,
  });
  return rows.map(({ department, startOn, ...row }) => ({
    ...row,
    startOn: civilOrNull(startOn),
    departmentName: department.name,
  }));
}

/**
 * One standard of the view's round: every slot with what is needed, there and missing, the items and entries
 * behind it as far as the reader may open them, and who answers for it. Null when it is none of the view's.
 */
export async function getStandardDetail(
  scopes: StandardScopes,
  view: View,
  indicatorId: string,
): Promise<StandardDetail | null> {
  const { unit, round, asOf } = view;
  if (!round) return null;
  const [{ standing }, edition, items, units, entries] = await Promise.all([
    getStanding(unit, round, asOf),
    readEdition(round.editionId),
    listItems(scopes.evidence, round, indicatorId),
    listUnits(round, indicatorId),
    listEntries(scopes.activities, round, indicatorId),
  ]);
  const standard = standing.standards.find(({ id }) => id === indicatorId);
  const record = edition.nodes.find(({ id }) => id === indicatorId);
  if (!standard || !record) return null;
  const requirements = new Map(record.requirements.map((requirement) => [requirement.id, requirement]));
  const slots = standard.slots.flatMap((slot) => {
    const requirement = requirements.get(slot.requirementId);
    if (!requirement) return [];
    const own = (items.get(slot.requirementId) ?? []).flatMap(toItem);
    const counted = Object.values(slot.counts).reduce((sum, count) => sum + count, 0);
    const { materialTypes, documentNumberRequired } = requirement;
    const window = effectiveWindow(requirement, round);
    return [
      {
        ...slot,
        materialTypes,
        documentNumberRequired,
        window,
        items: own,
        closed: Math.max(0, counted - own.length),
      },
    ];
  });
  const above = edition.nodes.filter(({ id, path }) => id !== record.id && record.path.startsWith(path));
  return {
    standard,
    text: record.text,
    parents: above.map(({ id, code, name }) => ({ id, code, name })),
    slots,
    units: units.map(({ department, role, dueOn }) => ({
      departmentId: department.id,
      name: department.name,
      role,
      dueOn: civilOrNull(dueOn),
    })),
    entries,
  };
}
