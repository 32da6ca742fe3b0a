import { listAuditEvents } from "@/lib/audit/data";
import { auditListSchema } from "@/lib/audit/schema";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  if (!can(actor, "audit.read")) return refuse("forbidden");
  const query = readQuery(request, auditListSchema);
  return query.ok ? ok(await listAuditEvents(scopeOf(actor, "audit.read"), query.data)) : query;
});
