import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "../../scripts/lib/migrations/apply.mjs";
import { startEmbedded } from "../../scripts/lib/postgres/embedded.mjs";
import { urlOfDatabase } from "./database-url";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of a database on which others can be created. */
    adminUrl: string;
    /** Name of the migrated, empty database that each test file gets a copy of. */
    templateDatabase: string;
  }
}

async function administer(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function openServer(): Promise<{ adminUrl: string; close: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { adminUrl: given, close: async () => undefined };
  const dataDir = await mkdtemp(path.join(tmpdir(), "ledger-test-"));
  // Under root the server runs as another account, which must be able to pass.
  await chmod(dataDir, 0o755);
  const server = await startEmbedded(dataDir, { disposable: true });
  const close = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { adminUrl: server.urlOf("postgres"), close };
}

/** One PostgreSQL for the run: `TEST_DATABASE_URL`, or a throwaway cluster. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl, close } = await openServer();
  const templateDatabase = `template_${process.pid}_${Date.now()}`;
  await administer(adminUrl, `CREATE DATABASE "${templateDatabase}"`);
  await applyMigrations(urlOfDatabase(adminUrl, templateDatabase));
  project.provide("adminUrl", adminUrl);
  project.provide("templateDatabase", templateDatabase);
  return async () => {
    await administer(adminUrl, `DROP DATABASE IF EXISTS "${templateDatabase}" WITH (FORCE)`);
    await close();
  };
}
