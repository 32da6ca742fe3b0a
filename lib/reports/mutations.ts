import { recordEvent } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/platform/actor";
import { inTransaction } from "@/lib/platform/db/client";
import { ok, type Result } from "@/lib/platform/result";
import type { WorkSummary } from "@/lib/reports/types";

/** Notes in the chain who took which paper out of the house. */
export function recordSummaryExport(actor: Actor, summary: WorkSummary): Promise<Result<null>> {
  return inTransaction(async (tx) => {
    await recordEvent(tx, actor, {
      type: "report.exported",
      subjectType: "work-summary",
      departmentId: summary.departmentId,
      data: { year: summary.year, title: summary.title },
    });
    return ok(null);
  });
}
