import { listAnchors } from "@/lib/audit/anchors/data";
import type { AccountState, ChainState, SystemState } from "@/lib/dashboard/operations/types";
import type { Scope } from "@/lib/permissions/scope";
import { db } from "@/lib/platform/db/client";
import { accountsInScope } from "@/lib/users/data";
import { lockKey, signInClasses } from "@/lib/users/sign-in/rules";

/** Accounts of the administrator's units. A lock counts once, however many networks it holds for. */
export async function getAccountState(users: Scope, now: Date): Promise<AccountState> {
  const [rows, locks] = await Promise.all([
    db().user.findMany({
      where: accountsInScope(users),
      select: { username: true, active: true, mustChangePassword: true },
    }),
    db().signInLock.findMany({ where: { lockedUntil: { gt: now } }, select: { key: true } }),
  ]);
  const locked = new Set(locks.map(({ key }) => key));
  const active = rows.filter((row) => row.active);
  return {
    active: active.length,
    disabled: rows.length - active.length,
    locked: active.filter(({ username }) => signInClasses.some((kind) => locked.has(lockKey(username, kind)))).length,
    firstPassword: active.filter(({ mustChangePassword }) => mustChangePassword).length,
  };
}

/** Editions and rounds by state. */
export async function getSystemState(): Promise<SystemState> {
  const [editions, rounds] = await Promise.all([
    db().indicatorEdition.groupBy({ by: ["status"], _count: true }),
    db().assessmentRound.groupBy({ by: ["status"], _count: true }),
  ]);
  const state = { editions: { draft: 0, published: 0 }, rounds: { preparing: 0, open: 0, closed: 0 } };
  for (const row of editions) state.editions[row.status] = row._count;
  for (const row of rounds) state.rounds[row.status] = row._count;
  return state;
}

const week = 7 * 86_400_000;

/** Length and last anchor of the chain of events. Whether it holds is told by the verification alone. */
export async function getChainState(now: Date): Promise<ChainState> {
  const [last, refusals, { anchors, damagedLines }] = await Promise.all([
    db().auditEvent.findFirst({ orderBy: { seq: "desc" }, select: { seq: true, at: true } }),
    db().auditEvent.count({ where: { success: false, at: { gt: new Date(now.getTime() - week) } } }),
    listAnchors(),
  ]);
  const anchor = anchors.at(-1);
  return {
    events: (last?.seq ?? 0n).toString(),
    lastEventAt: last?.at ?? null,
    anchors: anchors.length,
    lastAnchorAt: anchor ? new Date(anchor.at) : null,
    damagedAnchors: damagedLines.length,
    refusals,
  };
}
