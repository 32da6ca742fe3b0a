import { db } from "@/lib/platform/db/client";
import { logger } from "@/lib/platform/logger";
import { version } from "@/package.json";

/** Whether this server can do its work: open to everybody, says nothing else about it. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  try {
    await db().auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { id: true } });
    return Response.json({ status: "ok", database: "ok", version }, { headers });
  } catch (error) {
    logger().error({ err: error }, "health check failed");
    return Response.json({ status: "error", database: "unavailable", version }, { status: 503, headers });
  }
}

export const dynamic = "force-dynamic";
