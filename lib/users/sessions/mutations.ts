import type { z } from "zod";
import { recordEvent } from "@/lib/audit/mutations";
import { type Actor, loadActor } from "@/lib/platform/actor";
import { db, inTransaction, type Tx } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";
import type { sessionEndSchema } from "@/lib/users/sessions/schema";

/** Ends the sessions of an account, all or all but one; a replayed cookie opens nothing from then on. */
export async function revokeSessions(tx: Tx, userId: string, now: Date, exceptId?: string): Promise<number> {
  const ended = await tx.session.updateMany({
    where: { userId, revokedAt: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
    data: { revokedAt: now },
  });
  return ended.count;
}

/** Ends one of the actor's own sessions. */
export async function endSession(
  actor: Actor,
  input: z.output<typeof sessionEndSchema>,
  now = new Date(),
): Promise<Result<{ readonly id: string }>> {
  if (actor.access === "token-read") return refuse("forbidden");
  return inTransaction(async (tx) => {
    const ended = await tx.session.updateMany({
      where: { id: input.id, userId: actor.userId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (ended.count === 0) return refuse("not_found");
    await recordEvent(tx, actor, { type: "session.signed-out", subjectType: "user", subjectId: actor.userId });
    return ok({ id: input.id });
  });
}

/** Signing out: ends the session that the cookie names; an unknown or ended one is nothing to do. */
export async function signOutSession(sessionId: string): Promise<void> {
  const session = await db().session.findFirst({ where: { id: sessionId, revokedAt: null } });
  const actor = session && (await loadActor(session.userId, { access: "session", sessionId }));
  if (actor) await endSession(actor, { id: sessionId });
}
