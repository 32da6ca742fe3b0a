import { getSeries, listSeries } from "@/lib/activities/series/data";
import { saveSeries } from "@/lib/activities/series/mutations";
import { seriesFilterSchema, seriesInputSchema } from "@/lib/activities/series/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  const filter = readQuery(request, seriesFilterSchema);
  return filter.ok ? ok(await listSeries(scopeOf(actor, "activity.read"), filter.data)) : filter;
});

export const POST = apiRoute(
  async ({ actor, request }) => {
    const input = await readBody(request, seriesInputSchema);
    if (!input.ok) return input;
    const saved = await saveSeries(actor, input.data);
    if (!saved.ok) return saved;
    const record = await getSeries(scopeOf(actor, "activity.read"), saved.data.id);
    return record ? ok(record) : refuse("not_found");
  },
  { status: 201 },
);
