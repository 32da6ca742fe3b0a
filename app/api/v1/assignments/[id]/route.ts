import { getAssignment } from "@/lib/assignments/data";
import { removeAssignment } from "@/lib/assignments/mutations";
import { assignmentRemovalSchema } from "@/lib/assignments/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, params }) => {
  const record = await getAssignment(scopeOf(actor, "assignment.read"), params.id ?? "");
  return record ? ok(record) : refuse("not_found");
});

export const DELETE = apiRoute(async ({ actor, request, params }) => {
  const query = readQuery(request, assignmentRemovalSchema.omit({ id: true }));
  if (!query.ok) return query;
  const removed = await removeAssignment(actor, { ...query.data, id: params.id ?? "" });
  return removed.ok ? new Response(null, { status: 204 }) : removed;
});
