import { getAssignment } from "@/lib/assignments/data";
import { removeAssignment, setAssignmentDone } from "@/lib/assignments/mutations";
import { assignmentDoneBodySchema, assignmentRemovalSchema } from "@/lib/assignments/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { type ApiRequest, apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

async function answer({ actor, params }: ApiRequest) {
  const record = await getAssignment(scopeOf(actor, "assignment.read"), params.id ?? "");
  return record ? ok(record) : refuse("not_found");
}

export const GET = apiRoute(answer);

export const PATCH = apiRoute(async (call) => {
  const input = await readBody(call.request, assignmentDoneBodySchema);
  if (!input.ok) return input;
  const changed = await setAssignmentDone(call.actor, { ...input.data, id: call.params.id ?? "" });
  return changed.ok ? answer(call) : changed;
});

export const DELETE = apiRoute(async ({ actor, request, params }) => {
  const query = readQuery(request, assignmentRemovalSchema.omit({ id: true }));
  if (!query.ok) return query;
  const removed = await removeAssignment(actor, { ...query.data, id: params.id ?? "" });
  return removed.ok ? new Response(null, { status: 204 }) : removed;
});
