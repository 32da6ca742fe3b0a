import type { z } from "zod";
import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/platform/actor";
import { addDays, civilToday, startOfDay } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db/client";
import type { ApiScope } from "@/lib/platform/db/generated/enums";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { hashSecret, newSecret } from "@/lib/platform/token";
import type { TokenInput, tokenRevokeSchema } from "@/lib/users/tokens/schema";

const longestDays = 366;
const defaultDays = 90;

export type NewToken = {
  readonly id: string;
  readonly token: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresAt: Date;
};

/** Makes a bearer token for the actor, answered this once. A token cannot make another one. */
export async function createApiToken(actor: Actor, input: TokenInput, now = new Date()): Promise<Result<NewToken>> {
  if (actor.access === "token-read" || actor.access === "token-write") return refuse("forbidden");
  const today = civilToday(now);
  const expiresOn = input.expiresOn ?? addDays(today, defaultDays);
  if (expiresOn < today || expiresOn > addDays(today, longestDays))
    return refuse("invalid", { expiresOn: "expiry_range" });
  const token = newSecret("cct_");
  const scopes: ApiScope[] = input.scope === "write" ? ["read", "write"] : ["read"];
  return inTransaction(async (tx) => {
    const row = await tx.apiToken.create({
      data: {
        userId: actor.userId,
        name: input.name,
        tokenHash: hashSecret(token),
        scopes,
        expiresAt: startOfDay(addDays(expiresOn, 1)),
      },
    });
    await recordEvent(tx, actor, {
      type: "token.created",
      subjectType: "token",
      subjectId: row.id,
      data: { name: input.name, scopes, expiresOn },
    });
    return ok({ id: row.id, token, name: row.name, scopes, expiresAt: row.expiresAt });
  });
}

/** Ends one of the actor's own tokens at once. */
export async function revokeApiToken(
  actor: Actor,
  input: z.output<typeof tokenRevokeSchema>,
  now = new Date(),
): Promise<Result<{ readonly id: string }>> {
  if (actor.access === "token-read") return refuse("forbidden");
  return inTransaction(async (tx) => {
    const token = await tx.apiToken.findFirst({ where: { id: input.id, userId: actor.userId } });
    if (!token) return refuse("not_found");
    const revoked = await tx.apiToken.updateMany({
      where: { id: token.id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (revoked.count === 0) return refuse("state");
    await recordEvent(tx, actor, {
      type: "token.revoked",
      subjectType: "token",
      subjectId: token.id,
      data: { name: token.name },
    });
    return ok({ id: token.id });
  });
}
