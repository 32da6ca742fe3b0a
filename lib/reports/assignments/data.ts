import { missingPoints } from "@/lib/assignments/rules";
import { db } from "@/lib/platform/db/client";
import type { AssignmentTally } from "@/lib/reports/summary/frames/rules";

/** What a subtree answers for in each round of the year. */
export async function tallyAssignments(
  departmentPath: string,
  departmentId: string,
  year: number,
): Promise<AssignmentTally[]> {
  const rows = await db().responsibilityAssignment.findMany({
    where: { round: { year }, department: { path: { startsWith: departmentPath } } },
    include: { round: { select: { id: true, name: true } } },
  });
  return [...Map.groupBy(rows, (row) => row.round.id)].flatMap(([roundId, group]) => {
    const first = group[0];
    if (!first) return [];
    return [
      {
        roundName: first.round.name,
        lead: group.filter(({ role }) => role === "lead").length,
        support: group.filter(({ role }) => role === "support").length,
        done: group.filter(({ doneAt }) => doneAt !== null).length,
        complete: group.filter((row) => missingPoints(row).length === 0).length,
        href: `/assignments?round=${roundId}&department=${departmentId}`,
      },
    ];
  });
}
