import { getTarget, listTargets } from "@/lib/assignments/targets/data";
import { createTarget } from "@/lib/assignments/targets/mutations";
import { targetFilterSchema, targetInputSchema } from "@/lib/assignments/targets/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { civilToday } from "@/lib/platform/dates";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  const filter = readQuery(request, targetFilterSchema);
  if (!filter.ok) return filter;
  return ok(await listTargets(scopeOf(actor, "target.read"), filter.data, civilToday(new Date())));
});

export const POST = apiRoute(
  async ({ actor, request }) => {
    const input = await readBody(request, targetInputSchema);
    if (!input.ok) return input;
    const made = await createTarget(actor, input.data);
    if (!made.ok) return made;
    const record = await getTarget(scopeOf(actor, "target.read"), made.data.id);
    return record ? ok(record) : refuse("not_found");
  },
  { status: 201 },
);
