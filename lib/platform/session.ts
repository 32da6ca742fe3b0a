import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getToken } from "next-auth/jwt";
import { cache } from "react";
import { type Actor, loadActor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { isSessionAlive } from "@/lib/platform/session-limits";

/** Header in which the server of this product (scripts/serve.mjs) puts the address of the peer. */
export const addressHeader = "x-ledger-address";
/** Header in which it puts the path of the page that the browser asked for. */
const pathHeader = "x-ledger-path";
const touchAfterMs = 30_000;

/** Id of the session row that the signed cookie names; the cookie alone opens nothing. */
async function sessionIdFromCookie(): Promise<string | null> {
  const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
  // Only cookies are handed over: next-auth would otherwise also read (and choke on) a Bearer header.
  const request = { cookies: jar, headers: {} } as unknown as Parameters<typeof getToken>[0]["req"];
  const token = await getToken({ req: request, secret: env().NEXTAUTH_SECRET });
  return typeof token?.sid === "string" ? token.sid : null;
}

/** The living session's user, or nothing when it was ended, idle for too long or older than allowed. */
async function livingSession(sessionId: string, now: Date): Promise<{ userId: string } | null> {
  const session = await db().session.findUnique({ where: { id: sessionId } });
  if (!session || !isSessionAlive(session, env().SESSION_IDLE_MINUTES, now)) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > touchAfterMs) {
    await db().session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { lastSeenAt: now } });
  }
  return session;
}

/** The actor of the session cookie, or null. Read once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await sessionIdFromCookie();
  if (!sessionId) return null;
  const session = await livingSession(sessionId, new Date());
  if (!session) return null;
  const address = (await headers()).get(addressHeader) ?? undefined;
  return loadActor(session.userId, { access: "session", sessionId, address });
});

/** The sign-in page, with the way back to the page that was wanted. */
async function signInPath(): Promise<string> {
  const wanted = (await headers()).get(pathHeader);
  return wanted && wanted !== "/" ? `/sign-in?callbackUrl=${encodeURIComponent(wanted)}` : "/sign-in";
}

/** For pages: the actor, or the way to sign in; a first password is changed before anything opens. */
export async function requireActor(options: { allowFirstPassword?: boolean } = {}): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(await signInPath());
  if (actor.mustChangePassword && !options.allowFirstPassword) redirect("/change-password");
  return actor;
}
