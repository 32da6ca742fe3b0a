import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { applyMigrations } from "../../../scripts/lib/migrations/apply.mjs";
import { openSchemaEngine } from "../../../scripts/lib/migrations/engine.mjs";
import { listMigrations, migrationsDir } from "../../../scripts/lib/migrations/list.mjs";

const databaseUrl = () => process.env.DATABASE_URL ?? "";

async function migrationsForPrisma() {
  const migrations = await listMigrations();
  const migrationDirectories = migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
  }));
  const lockfile = {
    path: "migration_lock.toml",
    content: await readFile(path.join(migrationsDir, "migration_lock.toml"), "utf8"),
  };
  return { baseDir: migrationsDir, lockfile, shadowDbInitScript: "", migrationDirectories };
}

test("Prisma's own engine finds every migration applied and none edited", async () => {
  const engine = await openSchemaEngine(databaseUrl());
  const report = await engine.diagnoseMigrationHistory({
    migrationsList: await migrationsForPrisma(),
    optInToShadowDatabase: false,
    filters: { externalTables: [], externalEnums: [] },
  });
  expect(report).toMatchObject({
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
    history: null,
  });
});

test("the schema has a migration for its last change", async () => {
  const schema = await readFile(path.join(migrationsDir, "..", "schema.prisma"), "utf8");
  expect(await readFile(path.join(migrationsDir, "snapshot.prisma"), "utf8")).toBe(schema);
});

test("applying again changes nothing", async () => {
  expect(await applyMigrations(databaseUrl())).toEqual([]);
});

test("a migration that was edited after it had been applied is refused", async () => {
  const [first] = await listMigrations();
  if (!first) throw new Error("there is no migration");
  await db().$executeRaw`UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name = ${first.name}`;
  await expect(applyMigrations(databaseUrl())).rejects.toThrow(`${first.name} was changed`);
});
