import { rollUpRuleSchema } from "@/lib/indicators/roll-up/schema";
import { inTreeOrder } from "@/lib/indicators/rules";
import type { EditionFilter } from "@/lib/indicators/schema";
import type {
  EditionRecord,
  EditionSummary,
  IndicatorBranch,
  IndicatorRecord,
  RequirementRecord,
} from "@/lib/indicators/types";
import type { Scope } from "@/lib/permissions/scope";
import { civilFromDb } from "@/lib/platform/dates";
import { db, type Prisma, type Tx } from "@/lib/platform/db/client";

type EditionRow = Prisma.IndicatorEditionGetPayload<object>;
type RequirementRow = Prisma.RequirementGetPayload<object>;
type IndicatorRow = Prisma.IndicatorGetPayload<{ include: { requirements: true } }>;

function toEdition({ createdAt: _, publishedAt, ...row }: EditionRow): EditionSummary {
  return { ...row, publishedAt: publishedAt?.toISOString() ?? null };
}

export function toRequirement({ indicatorId: _, ...row }: RequirementRow): RequirementRecord {
  return {
    ...row,
    windowFrom: row.windowFrom && civilFromDb(row.windowFrom),
    windowTo: row.windowTo && civilFromDb(row.windowTo),
  };
}

function toIndicator({ editionId: _, requirements, ...row }: IndicatorRow): IndicatorRecord {
  return {
    ...row,
    weight: row.weight?.toString() ?? null,
    rollUpRule: rollUpRuleSchema.parse(row.rollUpRule),
    requirements: requirements.map(toRequirement),
  };
}

/** Everybody with a right to editions sees all of them: a scope without any opens none. */
function opens(scope: Scope): boolean {
  return scope.all;
}

/** Editions, newest first. */
export async function listEditions(
  scope: Scope,
  filter: Partial<EditionFilter> = {},
): Promise<{ items: EditionSummary[]; nextCursor: string | null }> {
  if (!opens(scope)) return { items: [], nextCursor: null };
  const take = filter.take ?? 50;
  const rows = await db().indicatorEdition.findMany({
    where: {
      ...(filter.code ? { code: filter.code } : {}),
      ...(filter.status ? { status: filter.status } : {}),
      ...(filter.after ? { id: { lt: filter.after } } : {}),
    },
    orderBy: { id: "desc" },
    take: take + 1,
  });
  const items = rows.slice(0, take).map(toEdition);
  return { items, nextCursor: rows.length > take ? (items.at(-1)?.id ?? null) : null };
}

/** One edition with its size; null when there is none. */
export async function getEdition(scope: Scope, id: string): Promise<EditionRecord | null> {
  const row = opens(scope) ? await db().indicatorEdition.findUnique({ where: { id } }) : null;
  if (!row) return null;
  const [nodes, standards, requirements] = await Promise.all([
    db().indicator.count({ where: { editionId: id } }),
    db().indicator.count({ where: { editionId: id, isLeaf: true } }),
    db().requirement.count({ where: { indicator: { editionId: id } } }),
  ]);
  return { ...toEdition(row), nodes, standards, requirements };
}

const requirementOrder = [
  { method: "asc" },
  { sequence: "asc" },
] as const satisfies Prisma.RequirementOrderByWithRelationInput[];

/** Every node of an edition in the order of its tree, with requirements; null when there is no such edition. */
export async function listIndicators(scope: Scope, editionId: string): Promise<IndicatorRecord[] | null> {
  const edition = opens(scope)
    ? await db().indicatorEdition.findUnique({ where: { id: editionId }, select: { id: true } })
    : null;
  return edition ? readIndicators(db(), editionId) : null;
}

/** For use cases of this slice and its right: the nodes of an edition that was authorised already. */
export async function readIndicators(tx: Tx, editionId: string): Promise<IndicatorRecord[]> {
  const rows = await tx.indicator.findMany({
    where: { editionId },
    include: { requirements: { orderBy: requirementOrder } },
  });
  return inTreeOrder(rows.map(toIndicator));
}

/** The tree of an edition; null when there is no such edition. */
export async function getIndicatorTree(scope: Scope, editionId: string): Promise<IndicatorBranch[] | null> {
  const nodes = await listIndicators(scope, editionId);
  if (!nodes) return null;
  const byParent = Map.groupBy(nodes, (node) => node.parentId);
  const branch = (node: IndicatorRecord): IndicatorBranch => ({
    ...node,
    children: (byParent.get(node.id) ?? []).map(branch),
  });
  return (byParent.get(null) ?? []).map(branch);
}

/** One node with its requirements; null when there is none. */
export async function getIndicator(scope: Scope, id: string): Promise<IndicatorRecord | null> {
  const row = opens(scope)
    ? await db().indicator.findUnique({ where: { id }, include: { requirements: { orderBy: requirementOrder } } })
    : null;
  return row ? toIndicator(row) : null;
}
