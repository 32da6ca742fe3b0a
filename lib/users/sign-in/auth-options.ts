import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import { addressHeader, currentActor } from "@/lib/platform/session";
import { signOutSession } from "@/lib/users/sessions/mutations";
import { signIn } from "@/lib/users/sign-in/mutations";
import { signInSchema } from "@/lib/users/sign-in/schema";

/** Codes that the sign-in page reads from `error`; next-auth adds `CredentialsSignin` for a refusal. */
export const signInErrors = { locked: "locked", surprise: "surprise" } as const;

type Headers = Readonly<Record<string, string | undefined>>;

/** The id of the new session, or null for a refusal; thrown messages reach the browser, so they are codes. */
async function openSession(input: unknown, headers: Headers): Promise<{ id: string } | null> {
  const parsed = signInSchema.safeParse(input);
  if (!parsed.success) return null;
  const origin = { address: headers[addressHeader] || undefined, userAgent: headers["user-agent"] };
  const result = await signIn(parsed.data, origin).catch((error: unknown) => {
    logger().error({ err: error }, "sign-in failed");
    throw new Error(signInErrors.surprise);
  });
  if (result.ok) return { id: result.data.sessionId };
  if (result.code === "locked") throw new Error(signInErrors.locked);
  return null;
}

/**
 * next-auth proves who is there and nothing else: the signed cookie carries only the id of a session row,
 * which every request looks up again (lib/platform/session). Cookies are HttpOnly, SameSite=Lax, and
 * Secure with the `__Secure-`/`__Host-` prefixes as soon as NEXTAUTH_URL is https.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: env().SESSION_ABSOLUTE_HOURS * 3600 },
    // `ready`: the cookie against forged forms has been set; see the sign-in page.
    pages: { signIn: "/sign-in?ready=1", signOut: "/sign-in", error: "/sign-in?ready=1" },
    providers: [
      CredentialsProvider({
        name: "password",
        credentials: { username: { type: "text" }, password: { type: "password" } },
        authorize: (input, request) => openSession(input, (request.headers ?? {}) as Headers),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: async ({ session }) => {
        const actor = await currentActor();
        // A signed cookie whose row was ended is no session; next-auth's clients read an empty object so.
        return actor ? { expires: session.expires, user: { name: actor.username } } : ({} as typeof session);
      },
      redirect: ({ url, baseUrl }) => {
        const target = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : new URL(baseUrl);
        return target.origin === new URL(baseUrl).origin ? target.href : baseUrl;
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await signOutSession(token.sid);
      },
    },
    logger: {
      error: (code) => logger().warn({ code }, "next-auth"),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
