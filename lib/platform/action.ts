import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { logger } from "@/lib/platform/logger";
import { isOwnOrigin } from "@/lib/platform/origin";
import { parseInput } from "@/lib/platform/parse";
import { type Refusal, type Result, refuse } from "@/lib/platform/result";
import { currentActor } from "@/lib/platform/session";

/** What a server action answers: the result, or the number under which the log holds a surprise. */
export type ActionResult<T> = Result<T> | { readonly ok: false; readonly code: "surprise"; readonly errorId: string };

/** Next lets a request without Origin through; a form of ours always sends it. */
async function isOwnForm(): Promise<boolean> {
  const list = await headers();
  const origin = list.get("origin");
  return origin !== null && isOwnOrigin(origin, list);
}

/**
 * The one wrapper of server actions: who acts, is the request ours, parse, use case. `run` calls one
 * mutation and revalidates. An action that a first password must still reach says `allowFirstPassword`.
 */
export function userAction<S extends z.ZodType, T>(
  schema: S,
  run: (actor: Actor, input: z.output<S>) => Promise<Result<T>>,
  options: { allowFirstPassword?: boolean } = {},
): (input: z.input<S>) => Promise<ActionResult<T>> {
  return async (input) => {
    try {
      if (!(await isOwnForm())) return refuse("forbidden");
      const actor = await currentActor();
      if (!actor) return refuse("unauthenticated");
      if (actor.mustChangePassword && !options.allowFirstPassword) return refuse("forbidden");
      const parsed = parseInput(schema, input);
      return parsed.ok ? await run(actor, parsed.data) : (parsed satisfies Refusal);
    } catch (error) {
      unstable_rethrow(error);
      const errorId = crypto.randomUUID();
      logger().error({ err: error, errorId }, "action failed");
      return { ok: false, code: "surprise", errorId };
    }
  };
}
