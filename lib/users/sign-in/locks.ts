import type { Tx } from "@/lib/platform/db/client";
import { afterFailure, isLocked, type LockLimits } from "@/lib/users/sign-in/rules";

/** What a try came to: `locked` also for the right password inside a lock. */
export type TryOutcome = "right" | "wrong" | "locks-now" | "locked";

/**
 * Books one try under its key. Tries of one key pass one after another (the row is held until commit),
 * so a hundred parallel guesses count like a hundred in a row.
 */
export async function bookTry(
  tx: Tx,
  key: string,
  isRight: boolean,
  limits: LockLimits,
  now: Date,
): Promise<TryOutcome> {
  const state = await tx.signInLock.upsert({
    where: { key },
    create: { key, lastAt: now },
    update: { failures: { increment: 0 } },
  });
  if (isLocked(state, now)) return "locked";
  if (isRight) {
    await tx.signInLock.delete({ where: { key } });
    return "right";
  }
  const next = afterFailure(state, limits, now);
  await tx.signInLock.update({ where: { key }, data: next });
  return next.lockedUntil ? "locks-now" : "wrong";
}
