import { listDepartments } from "@/lib/departments/data";
import { listIndicators } from "@/lib/indicators/data";
import { listRounds } from "@/lib/indicators/rounds/data";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import type { MaterialType } from "@/lib/platform/db/generated/enums";

/** A standard that an item can be linked to, in one round. */
export type StandardChoice = {
  readonly id: string;
  readonly roundId: string;
  readonly code: string;
  readonly name: string;
  readonly requirements: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly text: string;
    readonly materialTypes: readonly MaterialType[];
  }[];
};
export type DepartmentChoice = { readonly id: string; readonly name: string; readonly path: string };
export type RoundChoice = { readonly id: string; readonly name: string; readonly departmentPath: string };

/** Units that the actor may bring evidence in for; the unit of the first role leads. */
export async function departmentChoices(actor: Actor): Promise<DepartmentChoice[]> {
  const { items } = await listDepartments(scopeOf(actor, "evidence.create"), { take: 500 });
  const own = actor.terms.map((term) => term.departmentId);
  const rank = (id: string) => (own.includes(id) ? own.indexOf(id) : own.length);
  return items
    .filter((unit) => unit.active)
    .sort((a, b) => rank(a.id) - rank(b.id) || a.path.localeCompare(b.path))
    .map(({ id, name, path }) => ({ id, name, path }));
}

/** Rounds in which something can still be handed in, newest first. */
export async function roundChoices(actor: Actor): Promise<RoundChoice[]> {
  const { items } = await listRounds(scopeOf(actor, "round.read"));
  return items
    .filter((round) => round.status !== "closed")
    .map(({ id, name, departmentPath }) => ({ id, name, departmentPath }));
}

/** The standards of these rounds, in the order of their tables. */
export async function standardChoices(actor: Actor, rounds: readonly RoundChoice[]): Promise<StandardChoice[]> {
  const { items } = await listRounds(scopeOf(actor, "round.read"));
  const choices: StandardChoice[] = [];
  for (const round of items.filter((each) => rounds.some((wanted) => wanted.id === each.id))) {
    const nodes = (await listIndicators(scopeOf(actor, "edition.read"), round.editionId)) ?? [];
    for (const node of nodes.filter((each) => each.isLeaf && each.requirements.length > 0)) {
      choices.push({
        id: node.id,
        roundId: round.id,
        code: node.code,
        name: node.name,
        requirements: node.requirements.map(({ id, sequence, text, materialTypes }) => ({
          id,
          sequence,
          text,
          materialTypes,
        })),
      });
    }
  }
  return choices;
}
