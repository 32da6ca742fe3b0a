import "server-only";
import { notFound } from "next/navigation";
import { getAssignment, getCompleteness, listAssignments } from "@/lib/assignments/data";
import { assignmentFilterSchema } from "@/lib/assignments/schema";
import { getDepartmentTree } from "@/lib/departments/data";
import { flattenTree } from "@/lib/departments/rules";
import type { DepartmentNode } from "@/lib/departments/types";
import { listIndicators } from "@/lib/indicators/data";
import { initialsOf, unitKeywords } from "@/lib/indicators/keywords/rules";
import { getCurrentRound, getRound, listRounds } from "@/lib/indicators/rounds/data";
import type { RoundRecord } from "@/lib/indicators/rounds/types";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { requireActor } from "@/lib/platform/session";

type Params = Readonly<Record<string, string | undefined>>;
/** One of many, found by typing. */
export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly keywords?: string;
};

async function listUnits(actor: Actor) {
  return flattenTree(await getDepartmentTree(scopeOf(actor, "department.read")));
}

function unitChoice(unit: DepartmentNode): Choice {
  return { value: unit.id, label: unit.name, detail: unit.code, keywords: unitKeywords(unit) };
}

function canAssign(actor: Actor, round: RoundRecord): boolean {
  return round.status !== "closed" && can(actor, "assignment.manage", { departmentPath: round.departmentPath });
}

async function openRound(actor: Actor, id: string | undefined): Promise<RoundRecord | null> {
  const scope = scopeOf(actor, "round.read");
  return id ? getRound(scope, id) : getCurrentRound(scope);
}

/** The distribution of duties of one round (the present one unless named), filtered by the address. */
export async function loadAssignments(params: Params) {
  const actor = await requireActor();
  if (!can(actor, "assignment.read")) notFound();
  const filter = assignmentFilterSchema.parse({ take: "30", ...params });
  const scope = scopeOf(actor, "assignment.read");
  const [round, rounds, units] = await Promise.all([
    openRound(actor, filter.round),
    listRounds(scopeOf(actor, "round.read"), { take: 100 }),
    listUnits(actor),
  ]);
  if (!round) return { round: null, rounds: rounds.items } as const;
  const [list, completeness] = await Promise.all([
    listAssignments(scope, { ...filter, round: round.id }),
    getCompleteness(scope, round.id),
  ]);
  return {
    round,
    rounds: rounds.items,
    filter,
    list,
    completeness,
    units: units.map(unitChoice),
    canAssign: canAssign(actor, round),
  } as const;
}

/** Units that the actor may give duties to. */
async function dutyBearers(actor: Actor): Promise<Choice[]> {
  const units = await listUnits(actor);
  return units
    .filter((unit) => unit.active && can(actor, "assignment.manage", { departmentPath: unit.path }))
    .map(unitChoice);
}

async function nodeChoices(actor: Actor, editionId: string, leaves: boolean): Promise<Choice[]> {
  const nodes = (await listIndicators(scopeOf(actor, "edition.read"), editionId)) ?? [];
  return nodes
    .filter((node) => node.isLeaf === leaves)
    .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}`, keywords: initialsOf(name) }));
}

/** The form of a new part in a round; whoever may not distribute that round does not have it. */
export async function loadNewAssignment(params: Params) {
  const actor = await requireActor();
  const round = await openRound(actor, params.round);
  if (!round || !canAssign(actor, round)) notFound();
  const [standards, units] = await Promise.all([nodeChoices(actor, round.editionId, true), dutyBearers(actor)]);
  return { round, standards, units, indicatorId: params.indicator };
}

/** One part to be changed. */
export async function loadAssignment(id: string) {
  const actor = await requireActor();
  const assignment = await getAssignment(scopeOf(actor, "assignment.read"), id);
  const round = assignment && (await openRound(actor, assignment.roundId));
  if (!assignment || !round) notFound();
  const units = await listUnits(actor);
  const unit = units.find((other) => other.id === assignment.departmentId);
  const isOwn = can(actor, "assignment.manage", { departmentPath: unit?.path });
  return {
    assignment,
    round,
    canAssign: canAssign(actor, round) && isOwn,
    canComplete: round.status !== "closed" && can(actor, "assignment.complete", { departmentPath: unit?.path }),
  };
}

/** The form by which one unit gets the lead of a whole branch. */
export async function loadBulkLead(params: Params) {
  const actor = await requireActor();
  const round = await openRound(actor, params.round);
  if (!round || !canAssign(actor, round)) notFound();
  const [branches, units] = await Promise.all([nodeChoices(actor, round.editionId, false), dutyBearers(actor)]);
  return { round, branches, units, indicatorId: params.indicator };
}
