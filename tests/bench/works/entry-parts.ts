import { deepStrictEqual } from "node:assert";
import type pg from "pg";

export const entryText = "请市文明办讲师讲授文明礼仪，培训窗口工作人员120人，240人次，共36.5小时。";

/** An entry with all that submitting asks for. */
export function makeInput(departmentId: string, title: string) {
  return {
    departmentId,
    kind: "training",
    title,
    text: entryText,
    startOn: "2026-03-02",
    details: { topic: "文明礼仪" },
    figures: [
      { metric: "participants", value: "120" },
      { metric: "attendances", value: "240" },
      { metric: "service_hours", value: "36.5" },
    ],
  };
}

/** Entries of this title that have all their three figures. */
export async function countEntries(sql: pg.Client, title: string): Promise<number> {
  const { rows } = await sql.query<{ entries: number }>(
    `SELECT count(*)::int AS "entries" FROM "Activity" a
     WHERE a."title" = $1 AND (SELECT count(*) FROM "Figure" f WHERE f."activityId" = a."id") = 3`,
    [title],
  );
  return rows[0]?.entries ?? 0;
}

/** The kept table of months must say what counting says, after everybody wrote at once. */
export async function monthsHold(sql: pg.Client): Promise<void> {
  const kept = await sql.query(`
    SELECT "departmentId", "state", sum("entries")::int AS "entries" FROM "ActivityMonth"
    GROUP BY 1, 2 HAVING sum("entries") > 0 ORDER BY 1, 2`);
  const counted = await sql.query(`
    SELECT "departmentId", "state", count(*)::int AS "entries" FROM "Activity" GROUP BY 1, 2 ORDER BY 1, 2`);
  deepStrictEqual(kept.rows, counted.rows, "entries by unit and state, kept and counted");
}
