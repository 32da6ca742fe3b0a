import { readableActivities } from "@/lib/activities/filters";
import type { DraftWork, ReturnedWork, WaitingWork } from "@/lib/dashboard/desk/types";
import { evidenceInScope } from "@/lib/evidence/filters";
import type { Scope } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";

export type DeskScopes = { readonly activities: Scope; readonly evidence: Scope };
const under = (path: string) => ({ department: { path: { startsWith: path } } });

async function returnedEntries(actor: Actor, scope: Scope, path: string, take: number): Promise<ReturnedWork[]> {
  const rows = await db().activity.findMany({
    where: { AND: [readableActivities(scope), under(path), { state: "returned" }] },
    include: { department: { select: { name: true } } },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take,
  });
  return rows.map((row) => ({
    key: `activity-${row.id}`,
    type: "activity",
    id: row.id,
    title: row.title,
    departmentName: row.department.name,
    standard: null,
    reasonCodes: row.returnReasons,
    comment: row.returnComment,
    decidedAt: row.decidedAt,
    own: row.createdById === actor.userId,
  }));
}

async function returnedItems(actor: Actor, scope: Scope, path: string, take: number): Promise<ReturnedWork[]> {
  const rows = await db().evidenceLink.findMany({
    where: { state: "returned", evidence: { AND: [evidenceInScope(scope), under(path)] } },
    include: {
      indicator: { select: { code: true } },
      evidence: { include: { department: { select: { name: true } }, current: { select: { title: true } } } },
    },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take,
  });
  return rows.map((row) => ({
    key: `link-${row.id}`,
    type: "evidence",
    id: row.evidenceId,
    title: row.evidence.current?.title ?? "",
    departmentName: row.evidence.department.name,
    standard: row.indicator.code,
    reasonCodes: row.reasonCodes,
    comment: row.comment,
    decidedAt: row.decidedAt,
    own: row.createdById === actor.userId || row.evidence.createdById === actor.userId,
  }));
}

/** What came back to a unit, one's own first, the latest first; with how many there are in all. */
export async function listReturned(
  actor: Actor,
  scopes: DeskScopes,
  path: string,
  take: number,
): Promise<{ items: ReturnedWork[]; total: number }> {
  const [entries, items, entryCount, itemCount] = await Promise.all([
    returnedEntries(actor, scopes.activities, path, take),
    returnedItems(actor, scopes.evidence, path, take),
    db().activity.count({
      where: { AND: [readableActivities(scopes.activities), under(path), { state: "returned" }] },
    }),
    db().evidenceLink.count({
      where: { state: "returned", evidence: { AND: [evidenceInScope(scopes.evidence), under(path)] } },
    }),
  ]);
  const time = (work: ReturnedWork) => work.decidedAt?.getTime() ?? 0;
  const all = [...entries, ...items].sort((a, b) => Number(b.own) - Number(a.own) || time(b) - time(a));
  return { items: all.slice(0, take), total: entryCount + itemCount };
}

/** The actor's own drafts, the last touched first. */
export async function listDrafts(
  actor: Actor,
  scope: Scope,
  take: number,
): Promise<{ items: DraftWork[]; total: number }> {
  const where = { AND: [readableActivities(scope), { state: "draft" as const, createdById: actor.userId }] };
  const [items, total] = await Promise.all([
    db().activity.findMany({
      where,
      select: { id: true, title: true, kind: true, updatedAt: true },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take,
    }),
    db().activity.count({ where }),
  ]);
  return { items, total };
}

/** What a unit has handed in and waits for. */
export async function countWaiting(scopes: DeskScopes, path: string): Promise<WaitingWork> {
  const entries = { AND: [readableActivities(scopes.activities), under(path), { state: "submitted" as const }] };
  const [entryCount, items, oldest] = await Promise.all([
    db().activity.count({ where: entries }),
    db().evidenceLink.count({
      where: { state: "submitted", evidence: { AND: [evidenceInScope(scopes.evidence), under(path)] } },
    }),
    db().activity.aggregate({ where: entries, _min: { submittedAt: true } }),
  ]);
  return { entries: entryCount, items, oldest: oldest._min.submittedAt };
}
