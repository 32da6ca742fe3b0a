import { getEdition, listEditions } from "@/lib/indicators/data";
import { createEdition } from "@/lib/indicators/mutations";
import { editionFilterSchema, editionInputSchema } from "@/lib/indicators/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  const filter = readQuery(request, editionFilterSchema);
  return filter.ok ? ok(await listEditions(scopeOf(actor, "edition.read"), filter.data)) : filter;
});

export const POST = apiRoute(
  async ({ actor, request }) => {
    const input = await readBody(request, editionInputSchema);
    if (!input.ok) return input;
    const made = await createEdition(actor, input.data);
    if (!made.ok) return made;
    const record = await getEdition(scopeOf(actor, "edition.read"), made.data.id);
    return record ? ok(record) : refuse("not_found");
  },
  { status: 201 },
);
