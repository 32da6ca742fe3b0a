import "server-only";
import { notFound } from "next/navigation";
import { getTarget } from "@/lib/assignments/targets/data";
import { getDepartmentTree } from "@/lib/departments/data";
import { flattenTree } from "@/lib/departments/rules";
import { listIndicators } from "@/lib/indicators/data";
import { initialsOf, unitKeywords } from "@/lib/indicators/keywords/rules";
import { getCurrentRound, listRounds } from "@/lib/indicators/rounds/data";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { requireActor } from "@/lib/platform/session";

/** Rounds, and the nodes of the round's edition that a target may belong to. */
async function subjects(actor: Actor, roundId: string | null) {
  const scope = scopeOf(actor, "round.read");
  const rounds = (await listRounds(scope, { take: 100 })).items;
  const round = rounds.find((other) => other.id === roundId) ?? (roundId ? null : await getCurrentRound(scope));
  const nodes = round ? await listIndicators(scopeOf(actor, "edition.read"), round.editionId) : null;
  return {
    rounds: rounds.map(({ id, name }) => ({ value: id, label: name })),
    nodes: (nodes ?? []).map(({ id, code, name }) => ({
      value: id,
      label: `${code} ${name}`,
      keywords: initialsOf(name),
    })),
    currentRoundId: round?.id ?? null,
  };
}

/** The form of a new target, for the units that the actor may promise for. */
export async function loadNewTarget() {
  const actor = await requireActor();
  if (!can(actor, "target.manage")) notFound();
  const tree = await getDepartmentTree(scopeOf(actor, "department.read"));
  const units = flattenTree(tree)
    .filter((unit) => unit.active && can(actor, "target.manage", { departmentPath: unit.path }))
    .map((unit) => ({ value: unit.id, label: unit.name, detail: unit.code, keywords: unitKeywords(unit) }));
  return { target: null, units, canManage: true, ...(await subjects(actor, null)) };
}

/** One target to read or change. */
export async function loadTarget(id: string) {
  const actor = await requireActor();
  const target = await getTarget(scopeOf(actor, "target.read"), id);
  if (!target) notFound();
  const tree = await getDepartmentTree(scopeOf(actor, "department.read"));
  const unit = flattenTree(tree).find((other) => other.id === target.departmentId);
  const canManage = can(actor, "target.manage", { departmentPath: unit?.path });
  return { target, units: [], canManage, ...(await subjects(actor, target.roundId)) };
}
