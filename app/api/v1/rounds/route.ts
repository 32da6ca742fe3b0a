import { getRound, listRounds } from "@/lib/indicators/rounds/data";
import { createRound } from "@/lib/indicators/rounds/mutations";
import { roundFilterSchema, roundInputSchema } from "@/lib/indicators/rounds/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  const filter = readQuery(request, roundFilterSchema);
  return filter.ok ? ok(await listRounds(scopeOf(actor, "round.read"), filter.data)) : filter;
});

export const POST = apiRoute(
  async ({ actor, request }) => {
    const input = await readBody(request, roundInputSchema);
    if (!input.ok) return input;
    const made = await createRound(actor, input.data);
    if (!made.ok) return made;
    const record = await getRound(scopeOf(actor, "round.read"), made.data.id);
    return record ? ok(record) : refuse("not_found");
  },
  { status: 201 },
);
