import { readableActivities } from "@/lib/activities/filters";
import type { AggregateOption, AssignedStandard, FormChoices, UnitOption } from "@/lib/activities/form/types";
import { approvedCount, noLinks } from "@/lib/evidence/readiness/rules";
import { bucketOfSlots } from "@/lib/indicators/scoring/sufficiency/rules";
import type { Scope } from "@/lib/permissions/scope";
import { db, type Prisma } from "@/lib/platform/db/client";

/** Units the scope may write for; the first is the one that its own role names. */
async function listUnits(scope: Scope): Promise<UnitOption[]> {
  const rows = await db().department.findMany({
    where: { active: true, OR: scope.paths.map((path) => ({ path: { startsWith: path } })) },
    select: { id: true, name: true, path: true, sort: true },
    orderBy: [{ path: "asc" }],
    take: 1000,
  });
  const own = rows.findIndex((row) => row.path === scope.paths[0]);
  const units = rows.map(({ id, name, path }) => ({ id, name, path }));
  return own > 0 ? [...units.slice(own, own + 1), ...units.slice(0, own), ...units.slice(own + 1)] : units;
}

/** Units whose entries the scope opens, for the filter of the list. */
export async function listReadableUnits(scope: Scope): Promise<{ readonly id: string; readonly name: string }[]> {
  const under = [...scope.paths, ...scope.releasedPaths].map((path) => ({ path: { startsWith: path } }));
  return db().department.findMany({
    where: scope.all ? {} : { OR: under },
    select: { id: true, name: true },
    orderBy: { path: "asc" },
    take: 1000,
  });
}

const assignmentSelect = {
  departmentId: true,
  roundId: true,
  role: true,
  round: { select: { name: true } },
  indicator: {
    select: {
      id: true,
      code: true,
      name: true,
      text: true,
      requirements: {
        where: { method: "online_submission" },
        select: { id: true, minItems: true, imageMin: true },
      },
    },
  },
} as const satisfies Prisma.ResponsibilityAssignmentSelect;

/** Standards of these units in open rounds, with what they have handed in so far. */
async function listAssigned(units: readonly UnitOption[]): Promise<AssignedStandard[]> {
  const departmentIds = units.map((unit) => unit.id);
  const [rows, cells] = await Promise.all([
    db().responsibilityAssignment.findMany({
      where: { departmentId: { in: departmentIds }, round: { status: "open" } },
      select: assignmentSelect,
      orderBy: [{ round: { assessmentDate: "asc" } }, { indicator: { sort: "asc" } }],
      take: 1000,
    }),
    db().readinessCell.findMany({ where: { departmentId: { in: departmentIds }, round: { status: "open" } } }),
  ]);
  return rows.map(({ indicator, round, departmentId, roundId, role }) => {
    const slots = indicator.requirements.map(({ id, minItems }) => {
      const counts =
        cells.find(
          (cell) => cell.requirementId === id && cell.departmentId === departmentId && cell.roundId === roundId,
        ) ?? noLinks;
      return { ...counts, id, min: minItems, max: null, handedIn: counts.submitted + approvedCount(counts) };
    });
    return {
      departmentId,
      roundId,
      roundName: round.name,
      indicatorId: indicator.id,
      code: indicator.code,
      name: indicator.text ?? indicator.name,
      isLead: role === "lead",
      bucket: bucketOfSlots(slots),
      handedIn: slots.reduce((sum, slot) => sum + Math.min(slot.handedIn, slot.min), 0),
      wanted: slots.reduce((sum, slot) => sum + slot.min, 0),
      picturesDemanded: indicator.requirements.some((requirement) => (requirement.imageMin ?? 0) > 0),
    };
  });
}

/** Standards of the open rounds of these units, the nearest assessment first. */
async function listOtherStandards(unitIds: readonly string[]): Promise<FormChoices["otherStandards"]> {
  const rounds = await db().assessmentRound.findMany({
    where: { status: "open", departmentId: { in: [...unitIds] } },
    select: { id: true, editionId: true },
    orderBy: { assessmentDate: "asc" },
    take: 3,
  });
  const rows = await db().indicator.findMany({
    where: { isLeaf: true, editionId: { in: rounds.map((round) => round.editionId) } },
    select: { id: true, editionId: true, code: true, name: true, text: true },
    orderBy: { sort: "asc" },
    take: 1500,
  });
  return rounds.flatMap((round) =>
    rows
      .filter((row) => row.editionId === round.editionId)
      .map(({ id, code, name, text }) => ({ roundId: round.id, indicatorId: id, code, name: text ?? name })),
  );
}

async function listAggregates(scope: Scope): Promise<AggregateOption[]> {
  const rows = await db().activity.findMany({
    where: { AND: [readableActivities(scope), { isAggregate: true, aggregateId: null }] },
    select: { id: true, kind: true, title: true, year: true, department: { select: { path: true } } },
    orderBy: { id: "desc" },
    take: 200,
  });
  return rows.map(({ department, ...row }) => ({ ...row, departmentPath: department.path }));
}

/** What the form offers: `scope` is that of `activity.update`, so nothing is offered that a save would refuse. */
export async function getFormChoices(scope: Scope): Promise<FormChoices> {
  const units = await listUnits(scope);
  const above = [...new Set(units.flatMap((unit) => unit.path.split("/").filter(Boolean)))];
  const [allUnits, standards, otherStandards, series, aggregates] = await Promise.all([
    db().department.findMany({
      where: { active: true },
      select: { id: true, name: true },
      orderBy: { path: "asc" },
      take: 1500,
    }),
    listAssigned(units),
    listOtherStandards(above),
    db().activitySeries.findMany({
      where: { departmentId: { in: above } },
      select: { id: true, name: true, departmentId: true },
      orderBy: { id: "desc" },
      take: 300,
    }),
    listAggregates(scope),
  ]);
  return { units, allUnits, standards, otherStandards, series, aggregates };
}
