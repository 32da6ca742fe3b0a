import { readableActivities } from "@/lib/activities/filters";
import type { DeskScopes } from "@/lib/dashboard/desk/data";
import type { ChangedWork, Changes } from "@/lib/dashboard/desk/types";
import { evidenceInScope } from "@/lib/evidence/filters";
import { noLinks } from "@/lib/evidence/readiness/rules";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import type { WorkState } from "@/lib/platform/db/generated/enums";

/** When the actor was last here: the end of the session before this one; null on the first visit. */
export async function getLastVisit(actor: Actor): Promise<Date | null> {
  const current = actor.sessionId
    ? await db().session.findUnique({ where: { id: actor.sessionId }, select: { createdAt: true } })
    : null;
  const before = await db().session.findFirst({
    where: { userId: actor.userId, createdAt: { lt: current?.createdAt ?? new Date() } },
    select: { lastSeenAt: true },
    orderBy: { createdAt: "desc" },
  });
  if (!before) return null;
  return current && before.lastSeenAt > current.createdAt ? current.createdAt : before.lastSeenAt;
}

const told = ["submitted", "returned", "approved", "archived"] as const satisfies readonly WorkState[];
const under = (path: string) => ({ department: { path: { startsWith: path } } });

function tally(rows: readonly { to: WorkState; _count: number }[]): Record<WorkState, number> {
  return { ...noLinks, ...Object.fromEntries(rows.map((row) => [row.to, row._count])) };
}

async function changedEntries({ activities }: DeskScopes, path: string, since: Date, take: number) {
  const where = {
    at: { gt: since },
    to: { in: [...told] },
    activity: { AND: [readableActivities(activities), under(path)] },
  };
  const [counts, rows] = await Promise.all([
    db().activityTransition.groupBy({ by: ["to"], where, _count: true }),
    db().activityTransition.findMany({
      where,
      include: { activity: { select: { title: true, department: { select: { name: true } } } } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take,
    }),
  ]);
  const latest = rows.map(({ id, activityId, activity, to, at }): ChangedWork => {
    const { title, department } = activity;
    return { key: id, type: "activity", id: activityId, title, departmentName: department.name, to, at };
  });
  return { counts: tally(counts), latest };
}

async function changedItems({ evidence }: DeskScopes, path: string, since: Date, take: number) {
  const where = {
    at: { gt: since },
    to: { in: [...told] },
    link: { evidence: { AND: [evidenceInScope(evidence), under(path)] } },
  };
  const [counts, rows] = await Promise.all([
    db().linkTransition.groupBy({ by: ["to"], where, _count: true }),
    db().linkTransition.findMany({
      where,
      include: {
        link: {
          select: {
            evidenceId: true,
            evidence: { select: { department: { select: { name: true } }, current: { select: { title: true } } } },
          },
        },
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take,
    }),
  ]);
  const latest = rows.map(({ id, link, to, at }): ChangedWork => {
    const title = link.evidence.current?.title ?? "";
    return {
      key: id,
      type: "evidence",
      id: link.evidenceId,
      title,
      departmentName: link.evidence.department.name,
      to,
      at,
    };
  });
  return { counts: tally(counts), latest };
}

/** Steps of entries and items of a subtree since a moment: how many of each kind, and the latest. */
export async function listChanges(scopes: DeskScopes, path: string, since: Date, take: number): Promise<Changes> {
  const [entries, items] = await Promise.all([
    changedEntries(scopes, path, since, take),
    changedItems(scopes, path, since, take),
  ]);
  const latest = [...entries.latest, ...items.latest].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, take);
  return { entries: entries.counts, items: items.counts, latest };
}
