import { getAssignment, listAssignments } from "@/lib/assignments/data";
import { saveAssignment } from "@/lib/assignments/mutations";
import { assignmentFilterSchema, assignmentInputSchema } from "@/lib/assignments/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  const filter = readQuery(request, assignmentFilterSchema);
  return filter.ok ? ok(await listAssignments(scopeOf(actor, "assignment.read"), filter.data)) : filter;
});

export const POST = apiRoute(
  async ({ actor, request }) => {
    const input = await readBody(request, assignmentInputSchema);
    if (!input.ok) return input;
    const saved = await saveAssignment(actor, input.data);
    if (!saved.ok) return saved;
    const record = await getAssignment(scopeOf(actor, "assignment.read"), saved.data.id);
    return record ? ok(record) : refuse("not_found");
  },
  { status: 201 },
);
