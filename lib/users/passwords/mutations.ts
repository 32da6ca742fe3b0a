import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/platform/actor";
import { db, inTransaction } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { checkPassword, hashPassword } from "@/lib/users/passwords/hash";
import { passwordFault } from "@/lib/users/passwords/rules";
import type { PasswordChange } from "@/lib/users/passwords/schema";
import { revokeSessions } from "@/lib/users/sessions/mutations";
import { bookTry } from "@/lib/users/sign-in/locks";
import { lockKey } from "@/lib/users/sign-in/rules";

/**
 * Changes the actor's own password and ends every other session. Guessing the present password from an
 * open session is locked like guessing at the door.
 */
export async function changeOwnPassword(
  actor: Actor,
  input: PasswordChange,
  now = new Date(),
): Promise<Result<{ readonly endedSessions: number }>> {
  if (actor.access === "token-read" || actor.access === "token-write") return refuse("forbidden");
  const user = await db().user.findUniqueOrThrow({ where: { id: actor.userId } });
  const isRight = await checkPassword(user.passwordHash, input.current);
  const limits = { tries: env().SIGN_IN_TRIES, minutes: env().SIGN_IN_LOCK_MINUTES };
  const tried = await inTransaction(async (tx) =>
    ok(await bookTry(tx, lockKey(user.username, "own-password"), isRight, limits, now)),
  );
  if (!tried.ok) return tried;
  if (tried.data === "locked" || tried.data === "locks-now") return refuse("locked");
  if (!isRight) return refuse("invalid", { current: "password_wrong" });
  if (input.next === input.current) return refuse("invalid", { next: "password_same" });
  const fault = passwordFault(input.next, {
    username: user.username,
    departmentNames: actor.terms.map((term) => term.departmentName),
    minLength: env().PASSWORD_MIN_LENGTH,
  });
  if (fault) return refuse("invalid", { next: fault });
  const passwordHash = await hashPassword(input.next);
  return inTransaction(async (tx) => {
    const changed = await tx.user.updateMany({
      where: { id: user.id, passwordHash: user.passwordHash, active: true },
      data: { passwordHash, passwordChangedAt: now, mustChangePassword: false },
    });
    if (changed.count === 0) return refuse("conflict");
    const endedSessions = await revokeSessions(tx, user.id, now, actor.sessionId);
    await recordEvent(tx, actor, {
      type: "user.password-changed",
      subjectType: "user",
      subjectId: user.id,
      data: { by: "owner", endedSessions },
    });
    return ok({ endedSessions });
  });
}
