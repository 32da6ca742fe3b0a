import "server-only";
import { notFound } from "next/navigation";
import { findUnit } from "@/lib/dashboard/view/data";
import { getDepartmentTree } from "@/lib/departments/data";
import { flattenTree } from "@/lib/departments/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { civilToday } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { buildWorkSummary } from "@/lib/reports/data";
import { listReportYears } from "@/lib/reports/entries/data";
import { summaryQuerySchema } from "@/lib/reports/schema";

/** The page of a work summary: units to choose from, years with entries, and the paper asked for. */
export async function loadWorkSummary(params: Record<string, string | string[] | undefined>) {
  const actor = await requireActor();
  const scope = scopeOf(actor, "report.read");
  const today = civilToday(new Date());
  const department = typeof params.department === "string" && params.department ? params.department : undefined;
  const unit = await findUnit(scope, department);
  if (!unit) notFound();
  const [tree, years] = await Promise.all([getDepartmentTree(scope), listReportYears(unit.path)]);
  const units = flattenTree(tree);
  const asked = summaryQuerySchema.safeParse({
    department: unit.id,
    year: params.year || years[0] || today.slice(0, 4),
  });
  const query = asked.success ? asked.data : { department: unit.id, year: Number(today.slice(0, 4)) };
  const summary = await buildWorkSummary(scope, query, today);
  if (!summary) notFound();
  return {
    unit,
    units: units.some(({ id }) => id === unit.id) ? units : [unit, ...units],
    years,
    summary,
  };
}
