import "server-only";
import { notFound, redirect } from "next/navigation";
import { listAuditDepartments, listAuditEvents } from "@/lib/audit/data";
import { auditListSchema } from "@/lib/audit/schema";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { requireActor } from "@/lib/platform/session";

/** The audit log with its filters, and whether the reader may verify it. */
export async function loadAuditLog(search: Readonly<Record<string, string | string[] | undefined>>) {
  const actor = await requireActor();
  if (!can(actor, "audit.read")) notFound();
  const parsed = auditListSchema.safeParse(search);
  if (!parsed.success) redirect("/audit");
  const scope = scopeOf(actor, "audit.read");
  const [page, departments] = await Promise.all([listAuditEvents(scope, parsed.data), listAuditDepartments(scope)]);
  return { filter: parsed.data, ...page, departments, mayVerify: can(actor, "audit.verify") };
}
