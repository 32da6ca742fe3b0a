import { explainNumber } from "@/lib/dashboard/explain/data";
import { explainQuerySchema } from "@/lib/dashboard/schema";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  if (!can(actor, "dashboard.read")) return refuse("forbidden");
  const query = readQuery(request, explainQuerySchema);
  if (!query.ok) return query;
  const scopes = {
    dashboard: scopeOf(actor, "dashboard.read"),
    activities: scopeOf(actor, "activity.read"),
    evidence: scopeOf(actor, "evidence.read"),
  };
  const explained = await explainNumber(scopes, query.data);
  return explained ? ok(explained) : refuse("not_found");
});
