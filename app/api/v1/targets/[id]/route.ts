import { getTarget } from "@/lib/assignments/targets/data";
import { updateTarget } from "@/lib/assignments/targets/mutations";
import { targetPatchSchema, targetUpdateSchema } from "@/lib/assignments/targets/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody } from "@/lib/platform/api";
import { parseInput } from "@/lib/platform/parse";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, params }) => {
  const record = await getTarget(scopeOf(actor, "target.read"), params.id ?? "");
  return record ? ok(record) : refuse("not_found");
});

export const PATCH = apiRoute(async ({ actor, request, params }) => {
  const scope = scopeOf(actor, "target.read");
  const target = await getTarget(scope, params.id ?? "");
  if (!target) return refuse("not_found");
  const patch = await readBody(request, targetPatchSchema);
  if (!patch.ok) return patch;
  const input = parseInput(targetUpdateSchema, { ...target, ...patch.data, id: target.id });
  if (!input.ok) return input;
  const changed = await updateTarget(actor, input.data);
  if (!changed.ok) return changed;
  const record = await getTarget(scope, target.id);
  return record ? ok(record) : refuse("not_found");
});
