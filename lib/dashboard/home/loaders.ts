import "server-only";
import { notFound } from "next/navigation";
import { listTargets } from "@/lib/assignments/targets/data";
import { getLastVisit, listChanges } from "@/lib/dashboard/changes/data";
import { countWaiting, type DeskScopes, listDrafts, listReturned } from "@/lib/dashboard/desk/data";
import { gainsOf, openStandards } from "@/lib/dashboard/gains/rules";
import { homeOf, homesOf } from "@/lib/dashboard/home/rules";
import { partsOf } from "@/lib/dashboard/loaders";
import { getAccountState, getChainState, getSystemState } from "@/lib/dashboard/operations/data";
import { getStanding } from "@/lib/dashboard/readiness/data";
import { getReviewLoad } from "@/lib/dashboard/reviews/data";
import { listTargetActuals } from "@/lib/dashboard/targets/data";
import { resolveView } from "@/lib/dashboard/view/data";
import type { View } from "@/lib/dashboard/view/types";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor, ActorTerm } from "@/lib/platform/actor";
import { civilToday } from "@/lib/platform/dates";
import type { Role } from "@/lib/platform/db/generated/enums";
import { requireActor } from "@/lib/platform/session";
import { listQueue } from "@/lib/reviews/queue/data";

function desk(actor: Actor): DeskScopes {
  return { activities: scopeOf(actor, "activity.read"), evidence: scopeOf(actor, "evidence.read") };
}

function termOf(actor: Actor, role: Role): ActorTerm {
  const term = actor.terms.find((each) => each.role === role);
  return term ?? notFound();
}

/** Who is at home, in which of their roles. */
export async function loadHome(search: Readonly<Record<string, string | string[] | undefined>>) {
  const actor = await requireActor();
  const wanted = typeof search.as === "string" ? search.as : undefined;
  return { actor, role: homeOf(actor, wanted), roles: homesOf(actor), today: civilToday(new Date()) };
}

/** The view of a role's unit with the parts of its roll-up. */
export async function loadUnitView(actor: Actor, role: Role) {
  const term = termOf(actor, role);
  const view = await resolveView(scopeOf(actor, "dashboard.read"), { department: term.departmentId });
  if (!view) notFound();
  return { term, view, parts: partsOf({ department: term.departmentId }) };
}

export async function loadReturned(actor: Actor, path: string) {
  return listReturned(actor, desk(actor), path, 6);
}

export async function loadDrafts(actor: Actor) {
  return listDrafts(actor, scopeOf(actor, "activity.read"), 5);
}

export async function loadWaiting(actor: Actor, path: string) {
  return countWaiting(desk(actor), path);
}

/** Standards of the unit's own lead or support that still lack something, and those that need nothing more. */
export async function loadOpenStandards({ unit, round }: View) {
  if (!round) return null;
  const { standing } = await getStanding(unit, round, null);
  return {
    round,
    open: openStandards(standing.standards),
    enough: standing.standards.filter(({ bucket }) => bucket === "sufficient"),
  };
}

export async function loadGains({ unit, round }: View) {
  if (!round) return null;
  return gainsOf((await getStanding(unit, round, null)).standing);
}

/** Targets of the actor's units, those behind first: overdue, then open by due day. */
export async function loadTargets(actor: Actor, today: string) {
  const scope = scopeOf(actor, "target.read");
  const { items } = await listTargets(scope, { take: 100 });
  const actuals = await listTargetActuals(scopeOf(actor, "dashboard.read"), items, { today });
  const lines = items.flatMap((target) => {
    const actual = actuals[target.id];
    return actual ? [{ target, actual }] : [];
  });
  const rank = ({ actual }: (typeof lines)[number]) => (actual.overdue ? 0 : actual.reached ? 2 : 1);
  return lines.sort(
    (a, b) => rank(a) - rank(b) || (a.target.dueOn ?? "9999").localeCompare(b.target.dueOn ?? "9999", "en"),
  );
}

const week = 7 * 86_400_000;

/** Steps since the last visit; on the first one, of the last seven days. */
export async function loadChanges(actor: Actor, path: string) {
  const last = await getLastVisit(actor);
  const since = last ?? new Date(Date.now() - week);
  return { since, first: last === null, changes: await listChanges(desk(actor), path, since, 6) };
}

export async function loadReviewLoad(actor: Actor) {
  const scopes = { activities: scopeOf(actor, "activity.review"), evidence: scopeOf(actor, "link.decide") };
  const now = new Date();
  const [load, page] = await Promise.all([
    getReviewLoad(scopes, now),
    listQueue(actor, scopes, { order: "age", take: 8 }),
  ]);
  return { load, page, now };
}

/** For administrators: accounts, editions and rounds, the chain of events. No business data. */
export async function loadAccountState(actor: Actor) {
  if (!can(actor, "user.read")) notFound();
  return getAccountState(scopeOf(actor, "user.read"), new Date());
}

export async function loadSystemState() {
  await requireActor();
  return getSystemState();
}

export async function loadChainState(actor: Actor) {
  if (!can(actor, "audit.read")) notFound();
  return getChainState(new Date());
}
