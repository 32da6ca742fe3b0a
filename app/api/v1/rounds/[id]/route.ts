import { getRound } from "@/lib/indicators/rounds/data";
import { updateRound } from "@/lib/indicators/rounds/mutations";
import { roundPatchSchema, roundUpdateSchema } from "@/lib/indicators/rounds/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody } from "@/lib/platform/api";
import { parseInput } from "@/lib/platform/parse";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, params }) => {
  const record = await getRound(scopeOf(actor, "round.read"), params.id ?? "");
  return record ? ok(record) : refuse("not_found");
});

export const PATCH = apiRoute(async ({ actor, request, params }) => {
  const scope = scopeOf(actor, "round.read");
  const round = await getRound(scope, params.id ?? "");
  if (!round) return refuse("not_found");
  const patch = await readBody(request, roundPatchSchema);
  if (!patch.ok) return patch;
  const input = parseInput(roundUpdateSchema, { ...round, ...patch.data, id: round.id });
  if (!input.ok) return input;
  const changed = await updateRound(actor, input.data);
  if (!changed.ok) return changed;
  const record = await getRound(scope, round.id);
  return record ? ok(record) : refuse("not_found");
});
