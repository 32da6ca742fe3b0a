import type pg from "pg";
import type { Bench } from "../instance/bench";

export type States = Readonly<Record<string, number>>;
type CellRow = { readonly states: readonly number[] };
type EntryRow = { readonly state: string; readonly entries: number };
export type SumRow = {
  readonly metric: string;
  readonly label: string | null;
  readonly unit: string;
  readonly moneyKind: string | null;
  readonly value: string | null;
};
export type RollUpRow = {
  readonly cells: readonly CellRow[];
  readonly leads: readonly unknown[];
  readonly units: readonly unknown[];
  readonly entries: readonly EntryRow[];
  readonly sums: readonly SumRow[];
};

// In one statement, so that it costs one round trip: links per requirement and unit, who leads what, the units,
// entries by month, kind and state, sums of figures. The tree of the edition never changes and is not read.
const text = `
SELECT
  (SELECT json_agg(json_build_object('requirement', "requirementId", 'unit', "departmentId",
      'states', json_build_array("draft", "submitted", "returned", "approved", "archived")))
    FROM "ReadinessCell" WHERE "roundId" = $1) AS "cells",
  (SELECT json_agg(json_build_object('standard', r."indicatorId", 'unit', d."name", 'due', r."dueOn", 'role', r."role"))
    FROM "ResponsibilityAssignment" r JOIN "Department" d ON d."id" = r."departmentId" WHERE r."roundId" = $1) AS "leads",
  (SELECT json_agg(json_build_object('id', "id", 'name', "name") ORDER BY "path")
    FROM "Department" WHERE starts_with("path", $2)) AS "units",
  (SELECT json_agg(e) FROM (
    SELECT m."month", m."kind", m."state", sum(m."entries")::int AS "entries"
    FROM "ActivityMonth" m JOIN "Department" d ON d."id" = m."departmentId"
    WHERE starts_with(d."path", $2) GROUP BY m."month", m."kind", m."state") e) AS "entries",
  (SELECT json_agg(s) FROM (
    SELECT f."metric", f."label", f."unit", f."moneyKind", f."qualifier", sum(f."value")::text AS "value", max(f."asOf") AS "asOf"
    FROM "Figure" f JOIN "Activity" a ON a."id" = f."activityId" JOIN "Department" d ON d."id" = a."departmentId"
    WHERE a."state" IN ('approved', 'archived') AND (starts_with(d."path", $2) OR EXISTS (
      SELECT FROM "ActivityParticipant" p JOIN "Department" o ON o."id" = p."departmentId"
      WHERE p."activityId" = a."id" AND starts_with(o."path", $2)))
    GROUP BY f."metric", f."label", f."unit", f."moneyKind", f."qualifier") s) AS "sums"`;

/** Everything that the roll-up of the city is made of, by hand. */
export async function readRollUp(sql: pg.Client, { roundId, path }: Bench["city"]): Promise<RollUpRow> {
  const { rows } = await sql.query<RollUpRow>({ name: "bench-roll-up", text, values: [roundId, path] });
  const [row] = rows;
  if (!row) throw new Error("the roll-up by hand is empty");
  return row;
}
