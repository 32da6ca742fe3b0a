import { getDepartment } from "@/lib/departments/data";
import { updateDepartment } from "@/lib/departments/mutations";
import { departmentPatchSchema, departmentUpdateSchema } from "@/lib/departments/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody } from "@/lib/platform/api";
import { parseInput } from "@/lib/platform/parse";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, params }) => {
  const record = await getDepartment(scopeOf(actor, "department.read"), params.id ?? "");
  return record ? ok(record) : refuse("not_found");
});

export const PATCH = apiRoute(async ({ actor, request, params }) => {
  const scope = scopeOf(actor, "department.read");
  const row = await getDepartment(scope, params.id ?? "");
  if (!row) return refuse("not_found");
  const patch = await readBody(request, departmentPatchSchema);
  if (!patch.ok) return patch;
  const input = parseInput(departmentUpdateSchema, { ...row, ...patch.data, id: row.id });
  if (!input.ok) return input;
  const changed = await updateDepartment(actor, input.data);
  if (!changed.ok) return changed;
  const record = await getDepartment(scope, row.id);
  return record ? ok(record) : refuse("not_found");
});
