import { disclosedData } from "@/lib/audit/disclosure/rules";
import type { AuditEventView, AuditFilter } from "@/lib/audit/schema";
import type { Scope } from "@/lib/permissions/scope";
import { addDays, startOfDay } from "@/lib/platform/dates";
import { db, type Prisma } from "@/lib/platform/db/client";

function matching(filter: AuditFilter): Prisma.AuditEventWhereInput {
  return {
    type: filter.type,
    subjectId: filter.subject,
    departmentId: filter.department,
    ...(filter.actor ? { actorName: { contains: filter.actor, mode: "insensitive" } } : {}),
    ...(filter.outcome ? { success: filter.outcome === "success" } : {}),
    at: {
      gte: filter.from ? startOfDay(filter.from) : undefined,
      lt: filter.to ? startOfDay(addDays(filter.to, 1)) : undefined,
    },
  };
}

async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const rows = await db().department.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Events of the chain, newest first; at most 100 at a time. The log opens as a whole or not at all. */
export async function listAuditEvents(
  scope: Scope,
  filter: AuditFilter & { readonly after?: string; readonly take: number },
): Promise<{ items: AuditEventView[]; nextCursor: string | null }> {
  if (!scope.all) return { items: [], nextCursor: null };
  const take = Math.min(filter.take, 100);
  const rows = await db().auditEvent.findMany({
    where: { AND: [matching(filter), filter.after ? { seq: { lt: BigInt(filter.after) } } : {}] },
    orderBy: { seq: "desc" },
    take: take + 1,
  });
  const names = await namesOf(rows.map((row) => row.departmentId));
  const items = rows.slice(0, take).map(({ seq, at, departmentId, data, ...row }) => ({
    ...row,
    data: disclosedData(row.subjectType, data),
    seq: seq.toString(),
    at: at.toISOString(),
    department: departmentId ? { id: departmentId, name: names.get(departmentId) ?? departmentId } : null,
  }));
  return { items, nextCursor: rows.length > take ? (items.at(-1)?.seq ?? null) : null };
}

/** Units that the filter of the log offers. */
export async function listAuditDepartments(scope: Scope): Promise<{ id: string; name: string }[]> {
  if (!scope.all) return [];
  return db().department.findMany({ select: { id: true, name: true }, orderBy: { path: "asc" } });
}
