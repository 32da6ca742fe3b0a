import { rename, stat } from "node:fs/promises";
import pg from "pg";
import { freePort, obstacleAt } from "../ports.mjs";
import { readInstallFile, saveInstallFile } from "../product/install-file.mjs";
import { createCluster, startCluster, stopCluster } from "./cluster.mjs";
import { findPlace } from "./place.mjs";

const logLimit = 10 * 1024 * 1024;

async function turnLog(place) {
  const size = await stat(place.log)
    .then((entry) => entry.size)
    .catch(() => 0);
  if (size > logLimit) await rename(place.log, `${place.log}.1`);
}

async function choosePort(dataDir) {
  const install = readInstallFile(dataDir);
  if (install.databasePort && !(await obstacleAt(install.databasePort, "127.0.0.1"))) return install.databasePort;
  const databasePort = await freePort();
  saveInstallFile(dataDir, { ...install, databasePort });
  return databasePort;
}

async function ensureDatabase(adminUrl, name) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** The address of a database of the PostgreSQL that already runs on this data folder. */
export function urlOfEmbedded(dataDir, database) {
  const { databasePassword, databasePort } = readInstallFile(dataDir);
  return `postgresql://postgres:${databasePassword}@127.0.0.1:${databasePort}/${database}`;
}

/**
 * Starts the PostgreSQL of a data folder, created on the first call.
 * @param {string} dataDir absolute
 * @param {{ disposable?: boolean }} [options] disposable: for tests, without the cost of durability
 * @returns {Promise<{ urlOf: (database: string) => string, ensure: (database: string) => Promise<void>, stop: () => Promise<void> }>}
 *   ensure: creates that database unless it exists
 */
export async function startEmbedded(dataDir, { disposable = false } = {}) {
  const { databasePassword } = readInstallFile(dataDir);
  const place = await findPlace(dataDir);
  await createCluster(place, databasePassword);
  await stopCluster(place);
  await turnLog(place);
  const port = await choosePort(dataDir);
  await startCluster(place, port, disposable);
  const urlOf = (database) => urlOfEmbedded(dataDir, database);
  return { urlOf, ensure: (name) => ensureDatabase(urlOf("postgres"), name), stop: () => stopCluster(place) };
}
