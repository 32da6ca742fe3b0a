import type { ArchiveFilter } from "@/lib/archive/schema";
import { recordEvent } from "@/lib/audit/mutations";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { inTransaction } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";

/** Notes who takes which catalogue out of the house; called before the file is handed over. */
export async function recordCatalogueExport(
  actor: Actor,
  filter: ArchiveFilter,
  rows: number,
): Promise<Result<{ readonly rows: number }>> {
  if (!can(actor, "archive.read")) return refuse("forbidden");
  const { year, department, retention, q } = filter;
  return inTransaction(async (tx) => {
    await recordEvent(tx, actor, {
      type: "catalogue.exported",
      subjectType: "catalogue",
      departmentId: department,
      data: { year: year ?? null, retention: retention ?? null, q: q ?? null, rows },
    });
    return ok({ rows });
  });
}
