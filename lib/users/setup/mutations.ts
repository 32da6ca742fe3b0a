import { db, inTransaction, isDuplicate } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { hashSecret, newSecret } from "@/lib/platform/token";
import { insertFirstSetup } from "@/lib/users/bootstrap";
import { hashPassword } from "@/lib/users/passwords/hash";
import { passwordFault } from "@/lib/users/passwords/rules";
import { isSetupOpen } from "@/lib/users/setup/link";
import type { FirstSetupInput } from "@/lib/users/setup/schema";

const validMs = 24 * 3_600_000;

/** A new one-time link that creates the first administrator; null once there is any account. */
export async function createSetupLink(now = new Date()): Promise<string | null> {
  if (await db().user.findFirst({ select: { id: true } })) return null;
  const secret = newSecret();
  await db().setupLink.create({
    data: { tokenHash: hashSecret(secret), expiresAt: new Date(now.getTime() + validMs) },
  });
  return `/setup/${secret}`;
}

/** Uses the link up: the city as top unit, and its first administrator. A second use is `not_found`. */
export async function createFirstAdministrator(
  input: FirstSetupInput,
  now = new Date(),
): Promise<Result<{ readonly userId: string; readonly departmentId: string }>> {
  if (!(await isSetupOpen(input.secret, now))) return refuse("not_found");
  const fault = passwordFault(input.password, {
    username: input.username,
    departmentNames: [input.cityName],
    minLength: env().PASSWORD_MIN_LENGTH,
  });
  if (fault) return refuse("invalid", { password: fault });
  const passwordHash = await hashPassword(input.password);
  try {
    return await inTransaction(async (tx) => {
      const used = await tx.setupLink.updateMany({
        where: { tokenHash: hashSecret(input.secret), usedAt: null, expiresAt: { gt: now } },
        data: { usedAt: now },
      });
      if (used.count === 0) return refuse("not_found");
      const { username, displayName, password } = input;
      const city = { code: "CITY", name: input.cityName };
      const made = await insertFirstSetup(tx, { city, username, displayName, password }, passwordHash, now);
      return made.ok ? ok(made.data) : refuse("not_found");
    });
  } catch (error) {
    // Two links used at the same moment: the one code of the top unit lets only one through.
    if (isDuplicate(error)) return refuse("not_found");
    throw error;
  }
}
