import "server-only";
import { notFound } from "next/navigation";
import { listAssignmentsOf } from "@/lib/assignments/data";
import type { AssignmentRecord } from "@/lib/assignments/types";
import { getEdition, listIndicators } from "@/lib/indicators/data";
import { initialsOf } from "@/lib/indicators/keywords/rules";
import { listRounds } from "@/lib/indicators/rounds/data";
import type { RoundRecord } from "@/lib/indicators/rounds/types";
import type { IndicatorRecord, TreeItem } from "@/lib/indicators/types";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { requireActor } from "@/lib/platform/session";

export type RoundPart = {
  readonly round: RoundRecord;
  readonly assignments: readonly AssignmentRecord[];
  readonly canAssign: boolean;
};

function ancestorsOf(node: IndicatorRecord, nodes: readonly IndicatorRecord[]): IndicatorRecord[] {
  const parent = nodes.find((other) => other.id === node.parentId);
  return parent ? [...ancestorsOf(parent, nodes), parent] : [];
}

/** One edition as a tree, and the node that the address names (by id or code) with its units per round. */
export async function loadEditionPage(editionId: string, wanted?: string) {
  const actor = await requireActor();
  const scope = scopeOf(actor, "edition.read");
  const edition = await getEdition(scope, editionId);
  const nodes = edition && (await listIndicators(scope, editionId));
  if (!edition || !nodes) notFound();
  const rounds = (await listRounds(scopeOf(actor, "round.read"), { edition: editionId })).items;
  const node = nodes.find((other) => other.id === wanted || other.code === wanted) ?? null;
  const readAssignments = scopeOf(actor, "assignment.read");
  const parts: RoundPart[] = node?.isLeaf
    ? await Promise.all(
        rounds.map(async (round) => ({
          round,
          assignments: await listAssignmentsOf(readAssignments, round.id, node.id),
          canAssign:
            round.status !== "closed" && can(actor, "assignment.manage", { departmentPath: round.departmentPath }),
        })),
      )
    : [];
  return {
    edition,
    rounds,
    tree: nodes.map(
      ({ id, parentId, code, name, isLeaf }): TreeItem => ({
        id,
        parentId,
        code,
        name,
        isLeaf,
        initials: initialsOf(name),
      }),
    ),
    node,
    ancestors: node ? ancestorsOf(node, nodes) : [],
    children: node ? nodes.filter((other) => other.parentId === node.id) : [],
    parts,
    canManage: can(actor, "edition.manage", {}),
    canSeeAssignments: can(actor, "assignment.read", {}),
  };
}
