import type { CountedCell, CountedEntry } from "@/lib/dashboard/months/types";
import type { KindStanding, MonthStanding } from "@/lib/dashboard/types";
import type { View } from "@/lib/dashboard/view/types";
import { noLinks, type StateCounts } from "@/lib/evidence/readiness/rules";
import { addDays, civilFromDb, civilToDb, monthKey, startOfDay } from "@/lib/platform/dates";
import { db, Prisma } from "@/lib/platform/db/client";
import type { WorkState } from "@/lib/platform/db/generated/enums";

type Period = Pick<View, "unit" | "from" | "to" | "asOf">;
type CountRow = { month: Date; kind: string; state: WorkState; entries: number };

/** The kept table serves whole subtrees without a filter of days. */
async function keptRows(departmentPath: string): Promise<CountRow[]> {
  const rows = await db().activityMonth.findMany({
    where: { department: { path: { startsWith: departmentPath } }, entries: { gt: 0 } },
    select: { month: true, kind: true, state: true, entries: true },
  });
  return rows;
}

/**
 * The entries of a subtree as the table counts them: month, kind, first and last day, and the state of now or
 * of the end of a past day (from the steps; what did not exist then is left out).
 */
function entriesIn({ unit, from, to, asOf }: Period): Prisma.Sql {
  const until = asOf ? startOfDay(addDays(asOf, 1)) : null;
  const first = from ? civilToDb(from) : null;
  const last = to ? civilToDb(to) : null;
  return Prisma.sql`
    SELECT * FROM (
      SELECT x."id", x."kind",
        (CASE WHEN x."startOn" IS NOT NULL AND x."precision" IN ('day', 'range', 'month')
          THEN date_trunc('month', x."startOn")::date ELSE make_date(x."year", 1, 1) END) AS "month",
        coalesce(x."startOn", make_date(x."year", 1, 1)) AS "first",
        coalesce(x."endOn", x."startOn", make_date(x."year", 12, 31)) AS "last",
        coalesce(s."to", CASE WHEN ${until}::timestamptz IS NULL THEN x."state" END)::text AS "state"
      FROM "Activity" x
      JOIN "Department" d ON d."id" = x."departmentId" AND starts_with(d."path", ${unit.path})
      LEFT JOIN LATERAL (
        SELECT t."to" FROM "ActivityTransition" t
        WHERE t."activityId" = x."id" AND t."at" < ${until}::timestamptz
        ORDER BY t."at" DESC, t."id" DESC LIMIT 1
      ) s ON ${until}::timestamptz IS NOT NULL
    ) every
    WHERE "state" IS NOT NULL
      AND (${first}::date IS NULL OR "last" >= ${first}::date)
      AND (${last}::date IS NULL OR "first" <= ${last}::date)`;
}

/** Counted from the entries and their steps: with a filter of days, or as of the end of a past day. */
function countedRows(period: Period): Promise<CountRow[]> {
  return db().$queryRaw<CountRow[]>`
    SELECT a."month", a."kind", a."state", count(*)::int AS "entries"
    FROM (${entriesIn(period)}) a GROUP BY a."month", a."kind", a."state"`;
}

/** The entries behind one number of the counts, the latest first: id and the state in which it was counted. */
export function listCounted(period: Period, cell: CountedCell): Promise<CountedEntry[]> {
  const month = cell.month ? civilToDb(`${cell.month}-01`) : null;
  const states = cell.state === "counted" ? ["approved", "archived"] : cell.state ? [cell.state] : null;
  return db().$queryRaw<CountedEntry[]>`
    SELECT a."id", a."state" FROM (${entriesIn(period)}) a
    WHERE (${month}::date IS NULL OR a."month" = ${month}::date)
      AND (${cell.kind ?? null}::text IS NULL OR a."kind" = ${cell.kind ?? null})
      AND (${states}::text[] IS NULL OR a."state" = ANY(${states}::text[]))
    ORDER BY a."first" DESC, a."id" DESC`;
}

function collect<K>(rows: readonly CountRow[], keyOf: (row: CountRow) => K): Map<K, StateCounts> {
  const sums = new Map<K, StateCounts>();
  for (const row of rows) {
    const key = keyOf(row);
    const before = sums.get(key) ?? noLinks;
    sums.set(key, { ...before, [row.state]: before[row.state] + row.entries });
  }
  return sums;
}

/** Entries of a subtree by month, by kind and in all; the three add up to the same. */
export async function countEntries(
  period: Period,
): Promise<{ entries: StateCounts; months: MonthStanding[]; kinds: KindStanding[] }> {
  const plain = period.from === null && period.to === null && period.asOf === null;
  const rows = plain ? await keptRows(period.unit.path) : await countedRows(period);
  const months = [...collect(rows, (row) => monthKey(civilFromDb(row.month)))]
    .map(([month, entries]) => ({ month, entries }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const kinds = [...collect(rows, (row) => row.kind)].map(([kind, entries]) => ({ kind, entries }));
  const entries = collect(rows, () => "all").get("all") ?? noLinks;
  return { entries, months, kinds };
}
