import { randomUUID } from "node:crypto";
import pg from "pg";
import { listMigrations } from "./list.mjs";

// The table and the lock number of Prisma, so that `prisma migrate deploy` and this file can take turns.
const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;
const prismaLock = 72707369;

/** Names what stands in the way of a migration; shown to the operator as it is. */
export class MigrationError extends Error {}

function pending(migrations, rows) {
  const applied = new Map(rows.filter((row) => row.finished_at).map((row) => [row.migration_name, row.checksum]));
  const broken = rows.find((row) => !row.finished_at);
  if (broken) throw new MigrationError(`${broken.migration_name} was begun by another tool and never finished`);
  for (const { name, checksum } of migrations) {
    const known = applied.get(name);
    if (known && known !== checksum) throw new MigrationError(`${name} was changed after it had been applied`);
  }
  const known = new Set(migrations.map((migration) => migration.name));
  const newer = [...applied.keys()].find((name) => !known.has(name));
  if (newer) throw new MigrationError(`the database is newer than this program: it has ${newer}`);
  return migrations.filter((migration) => !applied.has(migration.name));
}

// Script and record are one transaction: a process killed in between leaves neither.
async function applyOne(client, { name, sql, checksum }) {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw new MigrationError(`${name}: ${error.message}`, { cause: error });
  }
}

/**
 * Brings a database up to the newest migration and returns the names that were applied.
 * Throws MigrationError when the database and prisma/migrations do not fit together.
 * @param {string} databaseUrl @param {(name: string) => void} [onApply]
 */
export async function applyMigrations(databaseUrl, onApply = () => undefined) {
  const migrations = await listMigrations();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [prismaLock]);
    await client.query("SET client_min_messages = warning");
    await client.query(createTable);
    const { rows } = await client.query(
      `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
    );
    const todo = pending(migrations, rows);
    for (const migration of todo) {
      onApply(migration.name);
      await applyOne(client, migration);
    }
    return todo.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}
