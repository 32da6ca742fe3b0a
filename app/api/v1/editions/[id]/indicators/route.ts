import { getIndicator, getIndicatorTree, listIndicators } from "@/lib/indicators/data";
import { addIndicator } from "@/lib/indicators/mutations";
import { indicatorBodySchema, indicatorFilterSchema } from "@/lib/indicators/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request, params }) => {
  const query = readQuery(request, indicatorFilterSchema);
  if (!query.ok) return query;
  const { code, shape } = query.data;
  const scope = scopeOf(actor, "edition.read");
  const read = shape === "tree" && !code ? getIndicatorTree : listIndicators;
  const nodes = await read(scope, params.id ?? "");
  if (!nodes) return refuse("not_found");
  return ok({ items: code ? nodes.filter((node) => node.code === code) : nodes, nextCursor: null });
});

export const POST = apiRoute(
  async ({ actor, request, params }) => {
    const input = await readBody(request, indicatorBodySchema);
    if (!input.ok) return input;
    const made = await addIndicator(actor, { ...input.data, editionId: params.id ?? "" });
    if (!made.ok) return made;
    const record = await getIndicator(scopeOf(actor, "edition.read"), made.data.id);
    return record ? ok(record) : refuse("not_found");
  },
  { status: 201 },
);
