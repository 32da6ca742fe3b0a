// Runs before each integration test file: a database and a data folder of its own, named in the
// environment before any module of the application reads it.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { urlOfDatabase } from "./database-url";

const adminUrl = inject("adminUrl");
const database = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
const dataDir = mkdtempSync(path.join(tmpdir(), "ledger-files-"));

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

await administer(`CREATE DATABASE "${database}" TEMPLATE "${inject("templateDatabase")}"`);
process.env.DATABASE_URL = urlOfDatabase(adminUrl, database);
process.env.DATA_DIR = dataDir;
process.env.NEXTAUTH_SECRET = "integration-tests-sign-with-this-and-nothing-else";
process.env.LOG_LEVEL = "silent";

afterAll(async () => {
  const { closeDb } = await import("@/lib/platform/db/client");
  await closeDb();
  await administer(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
  rmSync(dataDir, { recursive: true, force: true });
});
