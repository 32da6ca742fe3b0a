import { z } from "zod";
import { getDepartment } from "@/lib/departments/data";
import { getLeadingGroup, listLeadingGroups } from "@/lib/departments/leading-groups/data";
import { saveLeadingGroup } from "@/lib/departments/leading-groups/mutations";
import { leadingGroupInputSchema } from "@/lib/departments/leading-groups/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody } from "@/lib/platform/api";
import { parseInput } from "@/lib/platform/parse";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, params }) => {
  const scope = scopeOf(actor, "department.read");
  const department = await getDepartment(scope, params.id ?? "");
  if (!department) return refuse("not_found");
  return ok({ items: await listLeadingGroups(scope, department.id), nextCursor: null });
});

/** A new group, or with `groupId` and the `version` it is based on the next version of one. */
export const POST = apiRoute(
  async ({ actor, request, params }) => {
    const body = await readBody(request, z.looseObject({}));
    if (!body.ok) return body;
    const input = parseInput(leadingGroupInputSchema, { ...body.data, departmentId: params.id });
    if (!input.ok) return input;
    const saved = await saveLeadingGroup(actor, input.data);
    if (!saved.ok) return saved;
    const record = await getLeadingGroup(scopeOf(actor, "department.read"), saved.data.id);
    return record ? ok(record) : refuse("not_found");
  },
  { status: 201 },
);
