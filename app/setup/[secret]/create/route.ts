import { readBody } from "@/lib/platform/api";
import { logger } from "@/lib/platform/logger";
import { createFirstAdministrator } from "@/lib/users/setup/mutations";
import { firstSetupSchema } from "@/lib/users/setup/schema";

const headers = { "cache-control": "no-store" };

/** Creates the city and its first administrator; the secret of the link is what authorises it. */
export async function POST(request: Request): Promise<Response> {
  try {
    const input = await readBody(request, firstSetupSchema);
    const result = input.ok ? await createFirstAdministrator(input.data) : input;
    return Response.json(result, { status: result.ok ? 201 : 422, headers });
  } catch (error) {
    const errorId = crypto.randomUUID();
    logger().error({ err: error, errorId }, "set-up failed");
    return Response.json({ ok: false, code: "surprise", errorId }, { status: 500, headers });
  }
}
