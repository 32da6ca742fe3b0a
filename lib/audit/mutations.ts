import { scheduleAnchor } from "@/lib/audit/anchors/mutations";
import { chainHash } from "@/lib/audit/rules";
import type { ChainedEvent, NewAuditEvent } from "@/lib/audit/types";
import type { Actor } from "@/lib/platform/actor";
import type { Prisma, Tx } from "@/lib/platform/db/client";

/** Who an event is booked on when nobody is signed in: a wrong password, the installation itself. */
export type Bystander = { readonly userId: null; readonly name: string; readonly address?: string };

/**
 * Adds an event to the end of the chain, in the transaction of the change it tells of: if it cannot be
 * written, the change does not happen. Call it last; it locks the end of the chain until commit.
 */
export async function recordEvent(tx: Tx, actor: Actor | Bystander, event: NewAuditEvent): Promise<void> {
  await recordEvents(tx, actor, [event]);
}

/** Several events of one change, in order, at the price of one lock. */
export async function recordEvents(tx: Tx, actor: Actor | Bystander, events: readonly NewAuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const [head] = await tx.$queryRaw<{ seq: bigint; hash: string }[]>`
    SELECT "seq", "hash" FROM "AuditHead" WHERE "id" = 1 FOR UPDATE`;
  if (!head) throw new Error("the audit chain has no head");
  const at = new Date();
  let { seq, hash } = head;
  const rows = events.map((event) => {
    seq += 1n;
    const chained: ChainedEvent = {
      seq: seq.toString(),
      at: at.toISOString(),
      actorId: actor.userId,
      actorName: actor.name,
      type: event.type,
      subjectType: event.subjectType,
      subjectId: event.subjectId ?? null,
      departmentId: event.departmentId ?? null,
      success: event.success ?? true,
      data: event.data ?? {},
      address: actor.address ?? null,
      previous: hash,
    };
    hash = chainHash(chained);
    return { ...chained, seq, at, data: chained.data as Prisma.InputJsonObject, hash };
  });
  await tx.auditEvent.createMany({ data: rows });
  await tx.auditHead.update({ where: { id: 1 }, data: { seq, hash } });
  scheduleAnchor();
}
