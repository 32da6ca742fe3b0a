import { answerOf } from "@/lib/dashboard/api/rules";
import { getRollUp } from "@/lib/dashboard/data";
import { rollUpQuerySchema } from "@/lib/dashboard/schema";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  if (!can(actor, "dashboard.read")) return refuse("forbidden");
  const query = readQuery(request, rollUpQuerySchema);
  if (!query.ok) return query;
  const rollUp = await getRollUp(scopeOf(actor, "dashboard.read"), query.data);
  return rollUp ? ok(answerOf(rollUp)) : refuse("not_found");
});
