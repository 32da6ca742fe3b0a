// node scripts/make-migration.mjs <name> [--sql]   writes the next named migration; see scripts/README.md
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { runOnProjectNode } from "./lib/runtime.mjs";

await runOnProjectNode(import.meta.url);
const { startEmbedded } = await import("./lib/postgres/embedded.mjs");
const { Lifecycle } = await import("./lib/processes/lifecycle.mjs");
const { workFolder } = await import("./lib/testing/run.mjs");
const { openSchemaEngine } = await import("./lib/migrations/engine.mjs");
const { migrationsDir } = await import("./lib/migrations/list.mjs");

const schemaFile = path.join(migrationsDir, "..", "schema.prisma");
const snapshotFile = path.join(migrationsDir, "snapshot.prisma");
const name = process.argv[2] ?? "";
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: node scripts/make-migration.mjs <lower_case_name> [--sql]");
  process.exit(1);
}
const lifecycle = new Lifecycle();

// The engine asks for the version of a server before it compares anything.
async function anyDatabase() {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const server = await startEmbedded(workFolder(lifecycle), { disposable: true });
  lifecycle.add(server.stop);
  return server.urlOf("postgres");
}

async function target(file) {
  const content = await readFile(file, "utf8");
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}

async function difference() {
  const engine = await openSchemaEngine(await anyDatabase());
  const from = existsSync(snapshotFile) ? await target(snapshotFile) : { tag: "empty" };
  const filters = { externalTables: [], externalEnums: [] };
  const { stdout } = await engine.diff({ from, to: await target(schemaFile), script: true, exitCode: null, filters });
  return stdout ?? "";
}

const handWritten = process.argv.includes("--sql");
const sql = handWritten ? `-- ${name}\n` : await difference();
if (!handWritten && !/^\s*(ALTER|CREATE|DROP)\b/m.test(sql)) {
  console.log("prisma/schema.prisma has not changed since the last migration: nothing to write.");
  await lifecycle.end(0);
}
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = path.join(migrationsDir, `${stamp}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, "migration.sql"), sql);
await writeFile(path.join(migrationsDir, "migration_lock.toml"), 'provider = "postgresql"\n');
if (!handWritten) await copyFile(schemaFile, snapshotFile);
console.log(`Wrote ${path.relative(process.cwd(), path.join(folder, "migration.sql"))}`);
await lifecycle.end(0);
