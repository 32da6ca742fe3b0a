import type pg from "pg";

type Row = { readonly id: string };
export type ListPage = { readonly ids: readonly string[]; readonly counts: Readonly<Record<string, number>> };

const page = `
SELECT a."id", a."kind", a."title", a."state", a."version", a."year", a."startOn", a."endOn", a."precision", a."place",
  a."occurrences", a."occurrencesQualifier", a."occurrencesWording", a."isAggregate", a."details", a."updatedAt",
  d."id" AS "departmentId", d."name" AS "departmentName",
  (SELECT json_agg(f ORDER BY f."sort") FROM "Figure" f WHERE f."activityId" = a."id") AS "figures",
  (SELECT count(*) FROM "ActivityEvidence" e WHERE e."activityId" = a."id") AS "evidence"
FROM "Activity" a JOIN "Department" d ON d."id" = a."departmentId"
WHERE a."state" <> 'draft' AND starts_with(d."path", $1) AND ($2::text IS NULL OR a."id" < $2)
ORDER BY a."id" DESC LIMIT 31`;

const counts = `
SELECT a."state", count(*)::int AS "entries" FROM "Activity" a JOIN "Department" d ON d."id" = a."departmentId"
WHERE a."state" <> 'draft' AND starts_with(d."path", $1) GROUP BY a."state"`;

/** A page of thirty entries behind a cursor, newest first, with the number of entries in each state, by hand. */
export async function readPage(sql: pg.Client, path: string, after: string | null): Promise<ListPage> {
  const { rows } = await sql.query<Row>({ name: "bench-page", text: page, values: [path, after] });
  const states = await sql.query<{ state: string; entries: number }>({
    name: "bench-counts",
    text: counts,
    values: [path],
  });
  return {
    ids: rows.slice(0, 30).map(({ id }) => id),
    counts: Object.fromEntries(states.rows.map(({ state, entries }) => [state, entries])),
  };
}

/** The cursor that leads to the last full page. */
export async function deepCursor(sql: pg.Client, path: string): Promise<string | null> {
  const { rows } = await sql.query<Row>(
    `SELECT a."id" FROM "Activity" a JOIN "Department" d ON d."id" = a."departmentId"
     WHERE a."state" <> 'draft' AND starts_with(d."path", $1) ORDER BY a."id" OFFSET 30 LIMIT 1`,
    [path],
  );
  return rows[0]?.id ?? null;
}
