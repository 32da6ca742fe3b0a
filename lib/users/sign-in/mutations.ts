import { type Bystander, recordEvent } from "@/lib/audit/mutations";
import { loadActor } from "@/lib/platform/actor";
import { db, inTransaction, type Tx } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { absoluteEnd } from "@/lib/platform/session-limits";
import { checkPassword } from "@/lib/users/passwords/hash";
import { foldUsername } from "@/lib/users/rules";
import { bookTry, type TryOutcome } from "@/lib/users/sign-in/locks";
import { type AddressClass, lockKey, networkOf } from "@/lib/users/sign-in/rules";
import type { SignInInput } from "@/lib/users/sign-in/schema";

/** Where a try comes from, as the server itself saw it; never from a header that a client can set. */
export type Origin = { readonly address?: string; readonly userAgent?: string };

const knownForDays = 90;
const nobodyId = "00000000-0000-0000-0000-000000000000";

/**
 * Checks name and password and begins a session; its id is the only thing that the cookie will carry.
 * Refuses with `unauthenticated` (wrong, unknown or closed: indistinguishable) or `locked`.
 */
export async function signIn(
  input: SignInInput,
  origin: Origin,
  now = new Date(),
): Promise<Result<{ readonly sessionId: string }>> {
  const user = await db().user.findUnique({ where: { usernameKey: foldUsername(input.username) } });
  const addressClass = await classOf(user?.id ?? nobodyId, origin, now);
  const isRight = await checkPassword(user?.passwordHash ?? null, input.password);
  const actor = user && isRight ? await loadActor(user.id, { access: "session", address: origin.address }) : null;
  const limits = { tries: env().SIGN_IN_TRIES, minutes: env().SIGN_IN_LOCK_MINUTES };
  // A refusal must leave its trace, so it is answered after commit and not by rolling back.
  const answer = await inTransaction<{ outcome: TryOutcome; sessionId: string | null }>(async (tx) => {
    const outcome = await bookTry(tx, lockKey(input.username, addressClass), actor !== null, limits, now);
    if (outcome !== "right" || !actor) {
      await recordRefusal(tx, outcome, input.username, user?.id, origin);
      return ok({ outcome, sessionId: null });
    }
    const session = await tx.session.create({
      data: {
        userId: actor.userId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: absoluteEnd(now, env().SESSION_ABSOLUTE_HOURS),
        address: origin.address,
        userAgent: origin.userAgent?.slice(0, 300),
      },
    });
    await tx.user.update({ where: { id: actor.userId }, data: { lastVisitAt: now } });
    await recordEvent(tx, actor, { type: "session.signed-in", subjectType: "user", subjectId: actor.userId });
    return ok({ outcome, sessionId: session.id });
  });
  if (!answer.ok) return answer;
  if (answer.data.sessionId) return ok({ sessionId: answer.data.sessionId });
  return refuse(answer.data.outcome === "wrong" ? "unauthenticated" : "locked");
}

async function classOf(userId: string, origin: Origin, now: Date): Promise<AddressClass> {
  const network = networkOf(origin.address);
  const since = new Date(now.getTime() - knownForDays * 86_400_000);
  const before = await db().session.findFirst({
    where: { userId, createdAt: { gte: since }, address: { startsWith: network ?? "-" } },
    select: { id: true },
  });
  return before ? "known" : "other";
}

async function recordRefusal(
  tx: Tx,
  outcome: TryOutcome,
  username: string,
  userId: string | undefined,
  origin: Origin,
): Promise<void> {
  const by: Bystander = { userId: null, name: foldUsername(username).slice(0, 80), address: origin.address };
  await recordEvent(tx, by, {
    type: outcome === "locks-now" ? "session.locked" : "session.refused",
    subjectType: "user",
    subjectId: userId,
    success: false,
    data: { reason: outcome === "locked" ? "locked" : "credentials" },
  });
}
