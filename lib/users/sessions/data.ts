import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { isSessionAlive } from "@/lib/platform/session-limits";

export type OwnSession = {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly isCurrent: boolean;
};

/** The actor's own living sessions, the newest first. */
export async function listOwnSessions(actor: Actor, now = new Date()): Promise<OwnSession[]> {
  const rows = await db().session.findMany({
    where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
  return rows
    .filter((row) => isSessionAlive(row, env().SESSION_IDLE_MINUTES, now))
    .map(({ id, createdAt, lastSeenAt, address, userAgent }) => ({
      id,
      createdAt,
      lastSeenAt,
      address,
      userAgent,
      isCurrent: id === actor.sessionId,
    }));
}
