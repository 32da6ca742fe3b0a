import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import type { ApiScope } from "@/lib/platform/db/generated/enums";

export type TokenRecord = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
};

/** The actor's own tokens, newest first; never the secret, which nothing holds. */
export async function listOwnTokens(actor: Actor): Promise<TokenRecord[]> {
  return db().apiToken.findMany({
    where: { userId: actor.userId },
    select: { id: true, name: true, scopes: true, createdAt: true, expiresAt: true, lastUsedAt: true, revokedAt: true },
    orderBy: { id: "desc" },
    take: 100,
  });
}
