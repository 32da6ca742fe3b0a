import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { startEmbedded } from "../../../scripts/lib/postgres/embedded.mjs";
import { findPlace } from "../../../scripts/lib/postgres/place.mjs";
import { identify, isRunning } from "../../../scripts/lib/processes/identity.mjs";

const dataDir = mkdtempSync(path.join(tmpdir(), "ledger-cluster-"));
chmodSync(dataDir, 0o755);
const { cluster } = await findPlace(dataDir);
const lockFile = path.join(cluster, "postmaster.pid");
const serverPid = () => Number.parseInt(readFileSync(lockFile, "utf8"), 10);

afterAll(async () => {
  await (await startEmbedded(dataDir)).stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined); // a server killed on purpose; the query itself rejects
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("the cluster keeps checksums, asks for passwords and writes through to the disk", async () => {
  const server = await startEmbedded(dataDir);
  const settings = await ask(
    server.urlOf("postgres"),
    `SELECT name, setting FROM pg_settings WHERE name IN
     ('data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'server_encoding')`,
  );
  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
    data_checksums: "on",
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    listen_addresses: "127.0.0.1",
    server_encoding: "UTF8",
  });
  const wrong = new URL(server.urlOf("postgres"));
  wrong.password = "wrong";
  await expect(ask(wrong.href, "SELECT 1")).rejects.toThrow("password authentication failed");
});

test("after kill -9 it starts again with everything that was committed", async () => {
  const server = await startEmbedded(dataDir);
  await server.ensure("killed");
  await ask(server.urlOf("killed"), "CREATE TABLE kept AS SELECT 7 AS number");
  process.kill(serverPid(), "SIGKILL");
  const again = await startEmbedded(dataDir);
  expect(await ask(again.urlOf("killed"), "SELECT number FROM kept")).toEqual([{ number: 7 }]);
});

test("a busy worker that outlives its killed server does not block the start", async () => {
  const server = await startEmbedded(dataDir);
  const busy = ask(server.urlOf("postgres"), "SELECT count(*) FROM generate_series(1, 1000000000000)").catch(
    () => "ended",
  );
  await vi.waitUntil(async () => {
    const [row] = await ask(
      server.urlOf("postgres"),
      "SELECT count(*)::int AS n FROM pg_stat_activity WHERE state = 'active'",
    );
    return row?.n === 2;
  });
  process.kill(serverPid(), "SIGKILL");
  const again = await startEmbedded(dataDir);
  expect(await ask(again.urlOf("postgres"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(await busy).toBe("ended");
});

test("a server whose starter was killed is taken over", async () => {
  await startEmbedded(dataDir);
  const left = identify(serverPid());
  const server = await startEmbedded(dataDir);
  expect(serverPid()).not.toBe(left.pid);
  expect(isRunning(left)).toBe(false);
  await server.stop();
});

test("a lock file whose number now belongs to another program does not block the start", async () => {
  writeFileSync(lockFile, `${process.pid}\n${cluster}\n0\n0\n\n\n`);
  const server = await startEmbedded(dataDir);
  expect(await ask(server.urlOf("postgres"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});
