import "server-only";
import { unstable_rethrow } from "next/navigation";
import { logger } from "@/lib/platform/logger";

export type Attempt<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly errorId: string };

/** A read of one part of a page: a failure is logged and stays in that part, and never turns into a zero. */
export async function attempt<T>(read: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, data: await read() };
  } catch (error) {
    unstable_rethrow(error);
    const errorId = crypto.randomUUID();
    logger().error({ err: error, errorId }, "part of a page failed");
    return { ok: false, errorId };
  }
}
