import { z } from "zod";
import { getActivity } from "@/lib/activities/data";
import { deleteDraft, updateActivity } from "@/lib/activities/mutations";
import { activityChangeSchema } from "@/lib/activities/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { type ApiRequest, apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

async function answer({ actor, params }: ApiRequest) {
  const record = await getActivity(scopeOf(actor, "activity.read"), params.id ?? "");
  return record ? ok(record) : refuse("not_found");
}

export const GET = apiRoute(answer);

export const PATCH = apiRoute(async (call) => {
  const input = await readBody(call.request, activityChangeSchema);
  if (!input.ok) return input;
  const changed = await updateActivity(call.actor, { ...input.data, id: call.params.id ?? "" });
  return changed.ok ? answer(call) : changed;
});

export const DELETE = apiRoute(async ({ actor, request, params }) => {
  const query = readQuery(request, z.object({ version: z.coerce.number().int() }));
  return query.ok ? deleteDraft(actor, { id: params.id ?? "", version: query.data.version }) : query;
});
