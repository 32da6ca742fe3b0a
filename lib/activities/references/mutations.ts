import type { z } from "zod";
import type { activityInputSchema } from "@/lib/activities/schema";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db/client";
import { type FieldErrors, RefusalError, refuse } from "@/lib/platform/result";

type Given = Pick<
  Partial<z.output<typeof activityInputSchema>>,
  "aggregateId" | "seriesId" | "figures" | "participants" | "standards" | "evidenceIds"
>;

/** The entry that refers: its unit, its kind, and its id once it has one. */
type Referrer = { readonly id: string | null; readonly departmentPath: string; readonly kind: string };

type Check = (tx: Tx, actor: Actor, own: Referrer, given: Given) => Promise<FieldErrors>;

const missing = "not_found";
const fault = (field: string, code = missing): FieldErrors => ({ [field]: code });

/** An aggregate of the same kind, of the same unit or one above it, and itself no detail. */
const checkAggregate: Check = async (tx, actor, own, { aggregateId }) => {
  if (!aggregateId) return {};
  const aggregate = await tx.activity.findUnique({
    where: { id: aggregateId },
    select: {
      kind: true,
      isAggregate: true,
      aggregateId: true,
      state: true,
      createdById: true,
      department: { select: { path: true } },
    },
  });
  if (!aggregate) return fault("aggregateId");
  const { path } = aggregate.department;
  if (!can(actor, "activity.read", { ...aggregate, departmentPath: path })) return fault("aggregateId");
  if (!own.departmentPath.startsWith(path)) return fault("aggregateId", "aggregate_other_unit");
  if (aggregate.kind !== own.kind) return fault("aggregateId", "aggregate_other_kind");
  if (!aggregate.isAggregate || aggregate.aggregateId || aggregateId === own.id)
    return fault("aggregateId", "aggregate_nested");
  const details = own.id ? await tx.activity.count({ where: { aggregateId: own.id } }) : 0;
  return details > 0 ? fault("aggregateId", "aggregate_nested") : {};
};

/** A series of the own unit, of one above it (a city's campaign), or of one that the actor looks after. */
const checkSeries: Check = async (tx, actor, own, { seriesId }) => {
  if (!seriesId) return {};
  const series = await tx.activitySeries.findUnique({
    where: { id: seriesId },
    select: { department: { select: { path: true } } },
  });
  const path = series?.department.path;
  const open = path && (own.departmentPath.startsWith(path) || can(actor, "activity.update", { departmentPath: path }));
  return open ? {} : fault("seriesId");
};

/** Classes and sections stand below the unit; units that take part may stand anywhere in the tree. */
const checkDepartments: Check = async (tx, _actor, own, { figures = [], participants = [] }) => {
  const ids = [...figures, ...participants].flatMap((part) => part.departmentId ?? []);
  if (ids.length === 0) return {};
  const rows = await tx.department.findMany({ where: { id: { in: ids } }, select: { id: true, path: true } });
  const pathOf = new Map(rows.map((row) => [row.id, row.path]));
  const errors: Record<string, string> = {};
  figures.forEach(({ departmentId }, index) => {
    if (departmentId && !pathOf.get(departmentId)?.startsWith(own.departmentPath))
      errors[`figures.${index}.departmentId`] = missing;
  });
  participants.forEach(({ departmentId }, index) => {
    if (departmentId && !pathOf.has(departmentId)) errors[`participants.${index}.departmentId`] = missing;
  });
  return errors;
};

/** A standard (a leaf) of the edition by which a round of the unit, or of one above it, runs. */
const checkStandards: Check = async (tx, _actor, own, { standards = [] }) => {
  if (standards.length === 0) return {};
  const rounds = await tx.assessmentRound.findMany({
    where: { id: { in: standards.map((each) => each.roundId) } },
    select: { id: true, editionId: true, department: { select: { path: true } } },
  });
  const indicators = await tx.indicator.findMany({
    where: { id: { in: standards.map((each) => each.indicatorId) } },
    select: { id: true, editionId: true, isLeaf: true },
  });
  const errors: Record<string, string> = {};
  standards.forEach(({ roundId, indicatorId }, index) => {
    const round = rounds.find((each) => each.id === roundId);
    const indicator = indicators.find((each) => each.id === indicatorId);
    if (!round || !own.departmentPath.startsWith(round.department.path)) errors[`standards.${index}.roundId`] = missing;
    else if (indicator?.editionId !== round.editionId) errors[`standards.${index}.indicatorId`] = missing;
    else if (!indicator.isLeaf) errors[`standards.${index}.indicatorId`] = "not_a_standard";
  });
  return errors;
};

const checkEvidence: Check = async (tx, actor, _own, { evidenceIds = [] }) => {
  if (evidenceIds.length === 0) return {};
  const rows = await tx.evidence.findMany({
    where: { id: { in: evidenceIds } },
    select: { id: true, createdById: true, department: { select: { path: true } } },
  });
  const open = new Set(
    rows.filter((row) => can(actor, "evidence.update", { departmentPath: row.department.path })).map((row) => row.id),
  );
  return Object.fromEntries(
    evidenceIds.flatMap((id, index) => (open.has(id) ? [] : [[`evidenceIds.${index}`, missing]])),
  );
};

const checks: readonly Check[] = [checkAggregate, checkSeries, checkDepartments, checkStandards, checkEvidence];

/**
 * Authorises every id that an entry refers to. Throws `RefusalError`: `not_found` with the fields when one
 * does not exist or is not the actor's to name, `invalid` when it exists and does not fit.
 */
export async function authoriseReferences(tx: Tx, actor: Actor, own: Referrer, given: Given): Promise<void> {
  const errors: Record<string, string> = {};
  for (const check of checks) Object.assign(errors, await check(tx, actor, own, given));
  const codes = Object.values(errors);
  if (codes.length === 0) return;
  throw new RefusalError(refuse(codes.includes(missing) ? "not_found" : "invalid", errors));
}
