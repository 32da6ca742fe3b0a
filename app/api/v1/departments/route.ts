import { getDepartment, listDepartments } from "@/lib/departments/data";
import { createDepartment } from "@/lib/departments/mutations";
import { departmentInputSchema, departmentListSchema } from "@/lib/departments/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  const filter = readQuery(request, departmentListSchema);
  return filter.ok ? ok(await listDepartments(scopeOf(actor, "department.read"), filter.data)) : filter;
});

export const POST = apiRoute(
  async ({ actor, request }) => {
    const input = await readBody(request, departmentInputSchema);
    if (!input.ok) return input;
    const made = await createDepartment(actor, input.data);
    if (!made.ok) return made;
    const record = await getDepartment(scopeOf(actor, "department.read"), made.data.id);
    return record ? ok(record) : refuse("not_found");
  },
  { status: 201 },
);
