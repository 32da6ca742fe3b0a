import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { endProcess, waitForEnd } from "../processes/identity.mjs";
import { findOrphan, killWorkers } from "./orphan.mjs";

const program = (place, name) => path.join(place.native, "bin", process.platform === "win32" ? `${name}.exe` : name);

function run(place, name, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program(place, name), args, {
      ...place.account,
      cwd: place.home,
      env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    // "exit", not "close": the server that pg_ctl leaves behind may keep the pipes open.
    child.on("exit", (code) => (code === 0 ? resolve(output) : reject(new Error(`${name}: ${output.trim()}`))));
  });
}

async function initialise(place, password, locale) {
  const half = `${place.cluster}.new`;
  const passwordFile = path.join(place.home, "password.tmp");
  await rm(half, { recursive: true, force: true });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if ("uid" in place.account) await chown(passwordFile, place.account.uid, place.account.gid);
  const options = ["-U", "postgres", "-A", "scram-sha-256", "-E", "UTF8", "-k", `--locale=${locale}`];
  try {
    await run(place, "initdb", ["-D", half, `--pwfile=${passwordFile}`, ...options]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(half, place.cluster);
}

/** Creates the cluster unless it exists: UTF-8, checksums on every page, passwords by SCRAM. */
export async function createCluster(place, password) {
  if (existsSync(place.cluster)) return;
  await initialise(place, password, "C.UTF-8").catch((error) => {
    if (!/invalid locale/.test(error.message)) throw error;
    return initialise(place, password, "C");
  });
}

// Loopback only, no socket files that could be left behind, and nothing acknowledged before it is on disk.
const durable = { fsync: "on", full_page_writes: "on", synchronous_commit: "on" };
const disposable = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" };

function serverOptions(port, isDisposable) {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    max_connections: isDisposable ? "200" : "100",
    ...(isDisposable ? disposable : durable),
  };
  const pairs = Object.entries(settings).map(([key, value]) => `-c ${key}=${value}`);
  return ["-p", port, ...pairs].join(" ");
}

/**
 * Starts PostgreSQL on the cluster, after stopping one that was left behind, and waits until it answers.
 * @param {number} port on 127.0.0.1
 * @param {boolean} [isDisposable] a test database that may lose everything in a crash, for speed
 */
export async function startCluster(place, port, isDisposable = false) {
  await stopCluster(place);
  const args = [
    "start",
    "-D",
    place.cluster,
    "-l",
    place.log,
    "-w",
    "-t",
    "120",
    "-s",
    "-o",
    serverOptions(port, isDisposable),
  ];
  for (let attempt = 1; ; attempt++) {
    try {
      await run(place, "pg_ctl", args);
      return;
    } catch (error) {
      const log = await readFile(place.log, "utf8").catch(() => "");
      // After kill -9 of the server its last workers need a moment to notice and leave.
      if (attempt > 20 || !/shared memory block|lock file .* already exists/.test(log.slice(-2000))) {
        throw new Error(`${error.message}\n${log.slice(-1500)}`, { cause: error });
      }
      if (attempt > 4) killWorkers(place.cluster);
      await sleep(250);
    }
  }
}

/** Stops whatever PostgreSQL runs on the cluster; open connections are ended, nothing committed is lost. */
export async function stopCluster(place) {
  const server = existsSync(place.cluster) ? findOrphan(place.cluster) : null;
  if (!server) return;
  if (process.platform === "win32") return run(place, "pg_ctl", ["stop", "-D", place.cluster, "-m", "fast", "-w"]);
  process.kill(server.pid, "SIGINT");
  if (await waitForEnd(server, 20_000)) return;
  process.kill(server.pid, "SIGQUIT");
  if (!(await waitForEnd(server, 5_000))) await endProcess(server, 0);
}
