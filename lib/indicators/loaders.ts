import "server-only";
import { notFound } from "next/navigation";
import { getDepartmentTree } from "@/lib/departments/data";
import { flattenTree } from "@/lib/departments/rules";
import { listEditions } from "@/lib/indicators/data";
import { unitKeywords } from "@/lib/indicators/keywords/rules";
import { getRound, listRounds } from "@/lib/indicators/rounds/data";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { civilToday } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";

const listSize = 100;

/** Editions and rounds, and what the actor may do with them. */
export async function loadIndicators() {
  const actor = await requireActor();
  const [editions, rounds] = await Promise.all([
    listEditions(scopeOf(actor, "edition.read"), { take: listSize }),
    listRounds(scopeOf(actor, "round.read"), { take: listSize }),
  ]);
  return {
    editions: editions.items,
    rounds: rounds.items.map((round) => ({
      ...round,
      canManage: can(actor, "round.manage", { departmentPath: round.departmentPath }),
    })),
    canManageEditions: can(actor, "edition.manage", {}),
    canManageRounds: can(actor, "round.manage"),
  };
}

/** The import page; whoever may not import does not have it. */
export async function loadImportPage() {
  const actor = await requireActor();
  if (!can(actor, "edition.manage", {})) notFound();
  return { year: Number(civilToday(new Date()).slice(0, 4)) };
}

async function roundChoices(actor: Actor) {
  const [tree, editions] = await Promise.all([
    getDepartmentTree(scopeOf(actor, "department.read")),
    listEditions(scopeOf(actor, "edition.read"), { status: "published", take: listSize }),
  ]);
  const departments = flattenTree(tree)
    .filter((unit) => unit.active && can(actor, "round.manage", { departmentPath: unit.path }))
    .map((unit) => ({ value: unit.id, label: unit.name, detail: unit.code, keywords: unitKeywords(unit) }));
  return {
    departments,
    editions: editions.items.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
  };
}

/** The form of a new round, or of an existing one of the actor's own subtree. */
export async function loadRoundForm(id?: string) {
  const actor = await requireActor();
  const round = id ? await getRound(scopeOf(actor, "round.read"), id) : null;
  if (id && !round) notFound();
  if (!can(actor, "round.manage", round ? { departmentPath: round.departmentPath } : undefined)) notFound();
  return { round, year: Number(civilToday(new Date()).slice(0, 4)), ...(await roundChoices(actor)) };
}
