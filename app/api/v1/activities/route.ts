import { getActivity, listActivities } from "@/lib/activities/data";
import { createActivity } from "@/lib/activities/mutations";
import { activityFilterSchema, activityInputSchema } from "@/lib/activities/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  const filter = readQuery(request, activityFilterSchema);
  return filter.ok ? ok(await listActivities(scopeOf(actor, "activity.read"), filter.data)) : filter;
});

export const POST = apiRoute(
  async ({ actor, request }) => {
    const input = await readBody(request, activityInputSchema);
    if (!input.ok) return input;
    const made = await createActivity(actor, input.data);
    if (!made.ok) return made;
    const record = await getActivity(scopeOf(actor, "activity.read"), made.data.id);
    return record ? ok(record) : refuse("not_found");
  },
  { status: 201 },
);
