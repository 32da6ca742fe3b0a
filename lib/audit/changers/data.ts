import type { AuditEventType } from "@/lib/audit/types";
import type { Tx } from "@/lib/platform/db/client";

/** Who changed each of these subjects, by its id, as the chain of events has it. */
export async function listChangers(
  tx: Tx,
  type: Extract<AuditEventType, `${string}.changed`>,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const events = await tx.auditEvent.findMany({
    where: { subjectType: type.split(".")[0], subjectId: { in: [...subjectIds] }, type },
    select: { subjectId: true, actorId: true },
    distinct: ["subjectId", "actorId"],
  });
  const bySubject = Map.groupBy(events, ({ subjectId }) => subjectId ?? "");
  return new Map([...bySubject].map(([id, own]) => [id, own.flatMap(({ actorId }) => actorId ?? [])]));
}
