import { createHash, randomUUID } from "node:crypto";
import type pg from "pg";

const copied = ["Activity", "Figure", "ActivityTransition", "ActivityMonth", "AuditEvent", "AuditHead"];

/** Tables of the same form and with the same indexes beside the product's own, whose chain must stay whole. */
export async function openCopies(sql: pg.Client): Promise<void> {
  await dropCopies(sql);
  await sql.query(`CREATE SCHEMA bench`);
  for (const table of copied) await sql.query(`CREATE TABLE bench."${table}" (LIKE public."${table}" INCLUDING ALL)`);
  await sql.query(`INSERT INTO bench."AuditHead" ("id", "seq", "hash") VALUES (1, 0, repeat('0', 64))`);
}

export async function dropCopies(sql: pg.Client): Promise<void> {
  await sql.query(`DROP SCHEMA IF EXISTS bench CASCADE`);
}

const insert = `
WITH entry AS (
  INSERT INTO bench."Activity" ("id", "departmentId", "kind", "title", "text", "year", "startOn", "tags", "details", "returnReasons", "createdById")
  VALUES ($1, $2, 'training', $3, $4, 2026, '2026-03-02', '{}', '{"topic":"文明礼仪"}', '{}', $2) RETURNING "id"
), figures AS (
  INSERT INTO bench."Figure" ("id", "activityId", "metric", "value", "unit", "sort")
  SELECT gen_random_uuid()::text, $1, f."metric", f."value", f."unit", f."sort" FROM (VALUES
    ('participants', 120, '人', 0), ('attendances', 240, '人次', 1), ('service_hours', 36.5, '小时', 2)
  ) f("metric", "value", "unit", "sort")
), step AS (
  INSERT INTO bench."ActivityTransition" ("id", "activityId", "to", "actorId") VALUES (gen_random_uuid()::text, $1, 'draft', $2)
)
INSERT INTO bench."ActivityMonth" ("departmentId", "month", "kind", "state", "entries") VALUES ($2, '2026-03-01', 'training', 'draft', 1)
ON CONFLICT ("departmentId", "month", "kind", "state") DO UPDATE SET "entries" = bench."ActivityMonth"."entries" + 1`;

const submit = `
WITH entry AS (
  UPDATE bench."Activity" SET "state" = 'submitted', "version" = "version" + 1, "submittedAt" = now(), "updatedAt" = now()
  WHERE "id" = $1 AND "state" = 'draft' AND "version" = 1
), figures AS (
  UPDATE bench."Figure" SET "asOf" = '2026-03-02' WHERE "activityId" = $1 AND "asOf" IS NULL
), step AS (
  INSERT INTO bench."ActivityTransition" ("id", "activityId", "from", "to", "actorId")
  VALUES (gen_random_uuid()::text, $1, 'draft', 'submitted', $2)
), before AS (
  UPDATE bench."ActivityMonth" SET "entries" = "entries" - 1
  WHERE "departmentId" = $2 AND "month" = '2026-03-01' AND "kind" = 'training' AND "state" = 'draft'
)
INSERT INTO bench."ActivityMonth" ("departmentId", "month", "kind", "state", "entries") VALUES ($2, '2026-03-01', 'training', 'submitted', 1)
ON CONFLICT ("departmentId", "month", "kind", "state") DO UPDATE SET "entries" = bench."ActivityMonth"."entries" + 1`;

const event = `
WITH event AS (
  INSERT INTO bench."AuditEvent" ("seq", "at", "actorId", "actorName", "type", "subjectType", "subjectId", "departmentId", "data", "previous", "hash")
  VALUES ($1, now(), $2, 'bench', $3, 'activity', $4, $2, '{}', $5, $6)
)
UPDATE bench."AuditHead" SET "seq" = $1, "hash" = $6 WHERE "id" = 1`;

async function chain(sql: pg.Client, type: string, id: string, unit: string): Promise<void> {
  const { rows } = await sql.query<{ seq: string; hash: string }>(
    `SELECT "seq", "hash" FROM bench."AuditHead" WHERE "id" = 1 FOR UPDATE`,
  );
  const [head] = rows;
  if (!head) throw new Error("the copied chain has no head");
  const seq = String(BigInt(head.seq) + 1n);
  const hash = createHash("sha256").update(`${head.hash}${seq}${type}${id}${unit}`).digest("hex");
  await sql.query({ name: "bench-event", text: event, values: [seq, unit, type, id, head.hash, hash] });
}

/** An entry with three figures, its step, its month and its event in one transaction; returns its id. */
export async function insertEntry(sql: pg.Client, unit: string, title: string, text: string): Promise<string> {
  const id = randomUUID();
  await sql.query("BEGIN");
  await sql.query({ name: "bench-insert", text: insert, values: [id, unit, title, text] });
  await chain(sql, "activity.created", id, unit);
  await sql.query("COMMIT");
  return id;
}

/** Hands that entry in, with the same parts, in one transaction. */
export async function submitEntry(sql: pg.Client, unit: string, id: string): Promise<void> {
  await sql.query("BEGIN");
  await sql.query({ name: "bench-submit", text: submit, values: [id, unit] });
  await chain(sql, "activity.submitted", id, unit);
  await sql.query("COMMIT");
}
