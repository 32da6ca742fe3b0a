import { canMoveLink } from "@/lib/evidence/links/states";
import { applyReadinessDelta, type ReadinessDelta } from "@/lib/evidence/readiness/mutations";
import type { Actor } from "@/lib/platform/actor";
import type { Prisma, Tx } from "@/lib/platform/db/client";
import type { WorkState } from "@/lib/platform/db/generated/enums";
import { RefusalError, refuse } from "@/lib/platform/result";

/** What a step must know of a link, as it was read in the same transaction. */
export type MovableLink = {
  readonly id: string;
  readonly state: WorkState;
  readonly version: number;
  readonly roundId: string;
  readonly requirementId: string;
  readonly indicatorId: string;
  readonly departmentId: string;
};

type More = Prisma.EvidenceLinkUncheckedUpdateManyInput;

async function moveOne(tx: Tx, actor: Actor, link: MovableLink, to: WorkState, more: More): Promise<ReadinessDelta> {
  if (!canMoveLink(link.state, to)) throw new RefusalError(refuse("state"));
  const { count } = await tx.evidenceLink.updateMany({
    where: { id: link.id, state: link.state, version: link.version },
    data: { ...more, state: to, version: { increment: 1 } },
  });
  if (count === 0) throw new RefusalError(refuse("conflict"));
  await tx.linkTransition.create({ data: { linkId: link.id, from: link.state, to, actorId: actor.userId } });
  return { ...link, from: link.state, to };
}

/**
 * Moves one link to another state: on the state and version it was read with, with its transition and
 * its cell. Throws `RefusalError`: `state` for a step that does not exist, `conflict` for a lost race.
 * `more` are further columns to write (`reasonCodes`, `comment`, `decidedAt` …).
 */
export async function moveLink(tx: Tx, actor: Actor, link: MovableLink, to: WorkState, more: More = {}): Promise<void> {
  await moveLinks(tx, actor, [link], to, more);
}

/** Several links to the same state, in the order of their ids, so that two movers never lock crosswise. */
export async function moveLinks(
  tx: Tx,
  actor: Actor,
  links: readonly MovableLink[],
  to: WorkState,
  more: More = {},
): Promise<void> {
  const deltas: ReadinessDelta[] = [];
  for (const link of [...links].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    deltas.push(await moveOne(tx, actor, link, to, more));
  }
  await applyReadinessDelta(tx, deltas);
}
