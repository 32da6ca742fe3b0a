import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type Actor, loadActor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { logger } from "@/lib/platform/logger";
import { isOwnOrigin } from "@/lib/platform/origin";
import { parseInput } from "@/lib/platform/parse";
import { problem } from "@/lib/platform/problem";
import { type Refusal, type Result, refuse } from "@/lib/platform/result";
import { addressHeader, currentActor } from "@/lib/platform/session";
import { hashSecret } from "@/lib/platform/token";

/** A path without parameters has none at all: Next then gives `undefined`. */
type Context = { params: Promise<Record<string, string> | undefined> };
export type ApiRequest = { readonly actor: Actor; readonly request: Request; readonly params: Record<string, string> };

async function tokenActor(authorization: string, request: Request): Promise<Actor | null> {
  const secret = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(authorization)?.[1];
  if (!secret) return null;
  const token = await db().apiToken.findUnique({ where: { tokenHash: hashSecret(secret) } });
  if (!token || token.revokedAt || token.expiresAt <= new Date()) return null;
  await db().apiToken.updateMany({ where: { id: token.id }, data: { lastUsedAt: new Date() } });
  const access = token.scopes.includes("write") ? "token-write" : "token-read";
  return loadActor(token.userId, { access, address: request.headers.get(addressHeader) ?? undefined });
}

/** A browser names where a request comes from; one from another site never acts with the cookie. */
function isForeignSite(request: Request): boolean {
  if (request.method === "GET" || request.method === "HEAD") return false;
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return true;
  const origin = request.headers.get("origin");
  if (origin) return !isOwnOrigin(origin, request.headers);
  // Without both headers it is no browser form, unless the body has one of a form's content types.
  const type = request.headers.get("content-type") ?? "";
  return /^(text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type);
}

async function actorOf(request: Request): Promise<Actor | Refusal> {
  const authorization = request.headers.get("authorization");
  if (authorization) {
    const actor = await tokenActor(authorization, request);
    if (!actor) return refuse("unauthenticated");
    const isRead = request.method === "GET" || request.method === "HEAD";
    return isRead || actor.access === "token-write" ? actor : refuse("forbidden");
  }
  const actor = await currentActor();
  if (!actor) return refuse("unauthenticated");
  return isForeignSite(request) ? refuse("forbidden") : actor;
}

/**
 * The one wrapper of route handlers that need an actor: cookie or bearer token, refusals and surprises
 * as problem documents, never cached. `handle` returns a result (sent as JSON) or a finished response.
 */
export function apiRoute<T>(
  handle: (call: ApiRequest) => Promise<Result<T> | Response>,
  options: { status?: number } = {},
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      const actor = await actorOf(request);
      if ("ok" in actor) return problem(actor.code);
      if (actor.mustChangePassword)
        return problem("forbidden", { detail: "Change the first password before anything else." });
      const params = (await context.params) ?? {};
      // PostgreSQL holds no NUL: no row has such an id.
      if (Object.values(params).some((value) => value.includes("\0"))) return problem("not_found");
      const answer = await handle({ actor, request, params });
      if (answer instanceof Response) return answer;
      if (!answer.ok) return problem(answer.code, { fields: answer.fields });
      return Response.json(answer.data, { status: options.status ?? 200, headers: { "cache-control": "no-store" } });
    } catch (error) {
      unstable_rethrow(error);
      const errorId = crypto.randomUUID();
      logger().error({ err: error, errorId }, "request failed");
      return problem("surprise", { errorId });
    }
  };
}

const bodyLimit = 5 * 1024 * 1024;

/** The body as text, read no further than the limit; null for a larger one. */
async function readText(body: AsyncIterable<Uint8Array>): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > bodyLimit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The JSON body of a request by its schema; none counts as `{}`. Not JSON, or larger than 5 MiB, is refused. */
export async function readBody<S extends z.ZodType>(request: Request, schema: S): Promise<Result<z.output<S>>> {
  if (Number(request.headers.get("content-length") ?? 0) > bodyLimit) return refuse("too_large");
  const text = request.body ? await readText(request.body) : "";
  if (text === null) return refuse("too_large");
  try {
    return parseInput(schema, JSON.parse(text || "{}"));
  } catch {
    return refuse("invalid", { form: "not_json" });
  }
}

/** The search parameters of a request by their schema. */
export function readQuery<S extends z.ZodType>(request: Request, schema: S): Result<z.output<S>> {
  return parseInput(schema, Object.fromEntries(new URL(request.url).searchParams));
}
