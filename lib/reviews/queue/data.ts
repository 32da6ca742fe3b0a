import { readableActivities } from "@/lib/activities/filters";
import { evidenceInScope } from "@/lib/evidence/filters";
import { isSelfReview } from "@/lib/permissions/rules";
import type { Scope } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db, type Prisma } from "@/lib/platform/db/client";
import { authorsOfActivities, authorsOfLinks } from "@/lib/reviews/authors";
import { inQueueOrder, type QueueKey, queueKey } from "@/lib/reviews/queue/rules";
import type { QueueFilter } from "@/lib/reviews/schema";
import type { QueueItem } from "@/lib/reviews/types";

/** The longest queue that is put in order at once; what lies behind is reached as the head is worked off. */
export const queueLimit = 5_000;

/** The rows under review that the actor may read; the two scopes of the same person. */
export type QueueScopes = { readonly activities: Scope; readonly evidence: Scope };
type Waiting = QueueKey & { readonly kind: string; readonly departmentId: string };

const weights = { indicator: { select: { weight: true } } } as const;

function heaviest(rows: readonly { indicator: { weight: Prisma.Decimal | null } }[]): number {
  return rows.reduce((max, row) => Math.max(max, row.indicator.weight?.toNumber() ?? 0), 0);
}

async function pathOf(departmentId: string | undefined): Promise<{ startsWith: string } | undefined> {
  if (!departmentId) return undefined;
  const found = await db().department.findUnique({ where: { id: departmentId }, select: { path: true } });
  return { startsWith: found?.path ?? "unknown" };
}

async function waitingActivities(scope: Scope, filter: QueueFilter, path?: { startsWith: string }): Promise<Waiting[]> {
  if (filter.kind === "item") return [];
  const rows = await db().activity.findMany({
    where: {
      AND: [readableActivities(scope), { state: "submitted", kind: filter.kind }],
      ...(path ? { department: { path } } : {}),
      ...(filter.round ? { indicators: { some: { roundId: filter.round } } } : {}),
    },
    select: { id: true, kind: true, departmentId: true, submittedAt: true, indicators: { select: weights } },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take: queueLimit,
  });
  return rows.map(({ indicators, ...row }) => ({ type: "activity", ...row, weight: heaviest(indicators) }));
}

/**
 * Items that no submitted entry brings to review: without entry, or of entries already decided. An item
 * stands once, under the link that waits longest.
 */
async function waitingLinks(scope: Scope, filter: QueueFilter, path?: { startsWith: string }): Promise<Waiting[]> {
  if (filter.kind && filter.kind !== "item") return [];
  const rows = await db().evidenceLink.findMany({
    where: {
      state: "submitted",
      ...(filter.round ? { roundId: filter.round } : {}),
      evidence: {
        AND: [evidenceInScope(scope), { activities: { none: { activity: { state: "submitted" } } } }],
        ...(path ? { department: { path } } : {}),
      },
    },
    select: { id: true, evidenceId: true, departmentId: true, submittedAt: true, ...weights },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take: queueLimit,
  });
  return [...Map.groupBy(rows, (row) => row.evidenceId).values()].flatMap((links): Waiting[] => {
    const [first] = links;
    if (!first) return [];
    const { id, departmentId, submittedAt } = first;
    return [{ type: "link", id, departmentId, submittedAt, kind: "item", weight: heaviest(links) }];
  });
}

async function waiting(scopes: QueueScopes, filter: QueueFilter): Promise<Waiting[]> {
  const path = await pathOf(filter.department);
  const [activities, links] = await Promise.all([
    waitingActivities(scopes.activities, filter, path),
    waitingLinks(scopes.evidence, filter, path),
  ]);
  return inQueueOrder([...activities, ...links], filter.order);
}

async function activityItems(actor: Actor, ids: readonly string[]): Promise<QueueItem[]> {
  const rows = await db().activity.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      title: true,
      kind: true,
      version: true,
      submittedAt: true,
      department: { select: { id: true, name: true } },
      indicators: {
        select: { indicator: { select: { code: true, weight: true } } },
        orderBy: { indicator: { sort: "asc" } },
      },
      evidence: {
        select: { evidence: { select: { _count: { select: { links: { where: { state: "submitted" } } } } } } },
      },
    },
  });
  const authors = await authorsOfActivities(db(), ids);
  return rows.map(({ indicators, evidence, submittedAt, ...row }) => ({
    ...row,
    type: "activity",
    submittedAt: submittedAt?.toISOString() ?? null,
    weight: heaviest(indicators),
    standards: [...new Set(indicators.map((each) => each.indicator.code))],
    openLinks: evidence.reduce((sum, each) => sum + each.evidence._count.links, 0),
    own: isSelfReview(actor, authors.get(row.id) ?? []),
  }));
}

async function linkItems(actor: Actor, ids: readonly string[]): Promise<QueueItem[]> {
  const rows = await db().evidenceLink.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      version: true,
      submittedAt: true,
      evidence: {
        select: {
          department: { select: { id: true, name: true } },
          current: { select: { title: true } },
          links: {
            where: { state: "submitted" },
            select: { indicator: { select: { code: true, weight: true } } },
            orderBy: { indicator: { sort: "asc" } },
          },
        },
      },
    },
  });
  const authors = await authorsOfLinks(db(), ids);
  return rows.map(({ evidence, ...row }) => ({
    type: "link",
    id: row.id,
    title: evidence.current?.title ?? "",
    kind: "item",
    department: evidence.department,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    weight: heaviest(evidence.links),
    standards: [...new Set(evidence.links.map((link) => link.indicator.code))],
    openLinks: evidence.links.length,
    version: row.version,
    own: isSelfReview(actor, authors.get(row.id) ?? []),
  }));
}

export type QueuePage = {
  readonly items: readonly QueueItem[];
  readonly nextCursor: string | null;
  readonly total: number;
  /** How many wait by kind and by unit, under the same filter. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly byDepartment: Readonly<Record<string, number>>;
};

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** A page of what waits for a verdict, in the order asked for, with counts of the whole. */
export async function listQueue(
  actor: Actor,
  scopes: QueueScopes,
  filter: QueueFilter & { readonly after?: string; readonly take: number },
): Promise<QueuePage> {
  const all = await waiting(scopes, filter);
  const start = filter.after ? all.findIndex((item) => queueKey(item) === filter.after) + 1 : 0;
  const page = all.slice(start, start + Math.min(filter.take, 100));
  const idsOf = (type: QueueKey["type"]) => page.filter((item) => item.type === type).map((item) => item.id);
  const found = new Map(
    [...(await activityItems(actor, idsOf("activity"))), ...(await linkItems(actor, idsOf("link")))].map((item) => [
      queueKey(item),
      item,
    ]),
  );
  const last = page.at(-1);
  return {
    items: page.flatMap((item) => found.get(queueKey(item)) ?? []),
    nextCursor: last && start + page.length < all.length ? queueKey(last) : null,
    total: all.length,
    byKind: tally(all.map((item) => item.kind)),
    byDepartment: tally(all.map((item) => item.departmentId)),
  };
}

/** The keys of the whole queue in its order, for going from one to the next. */
export async function listQueueKeys(scopes: QueueScopes, filter: QueueFilter): Promise<string[]> {
  return (await waiting(scopes, filter)).map(queueKey);
}

/** Since when each entry and item of the queue waits, the longest first. */
export async function listWaitingSince(scopes: QueueScopes): Promise<(Date | null)[]> {
  return (await waiting(scopes, { order: "age" })).map(({ submittedAt }) => submittedAt);
}
