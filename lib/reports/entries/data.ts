import { readableActivities } from "@/lib/activities/filters";
import { activityRecord, recordSelect } from "@/lib/activities/reading/rules";
import type { ActivityRecord } from "@/lib/activities/types";
import type { Scope } from "@/lib/permissions/scope";
import { db } from "@/lib/platform/db/client";

/** Approved and archived entries of a subtree and reporting year, in the order in which things happened. */
export async function listReportEntries(scope: Scope, departmentPath: string, year: number): Promise<ActivityRecord[]> {
  const rows = await db().activity.findMany({
    where: {
      AND: [
        readableActivities(scope),
        { year, state: { in: ["approved", "archived"] }, department: { path: { startsWith: departmentPath } } },
      ],
    },
    select: recordSelect,
    orderBy: [{ startOn: { sort: "asc", nulls: "first" } }, { id: "asc" }],
  });
  return rows.map((row) => activityRecord(row, new Map()));
}

/** Years in which a subtree has entries that count, the latest first. */
export async function listReportYears(departmentPath: string): Promise<number[]> {
  const rows = await db().activity.groupBy({
    by: ["year"],
    where: { state: { in: ["approved", "archived"] }, department: { path: { startsWith: departmentPath } } },
    orderBy: { year: "desc" },
  });
  return rows.map(({ year }) => year);
}
