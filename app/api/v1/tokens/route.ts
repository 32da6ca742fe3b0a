import { apiRoute, readBody } from "@/lib/platform/api";
import { ok } from "@/lib/platform/result";
import { listOwnTokens } from "@/lib/users/tokens/data";
import { createApiToken } from "@/lib/users/tokens/mutations";
import { tokenInputSchema } from "@/lib/users/tokens/schema";

export const GET = apiRoute(async ({ actor }) => ok({ items: await listOwnTokens(actor), nextCursor: null }));

export const POST = apiRoute(
  async ({ actor, request }) => {
    const input = await readBody(request, tokenInputSchema);
    return input.ok ? createApiToken(actor, input.data) : input;
  },
  { status: 201 },
);
