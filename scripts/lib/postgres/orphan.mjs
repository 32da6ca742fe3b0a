import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { identify } from "../processes/identity.mjs";

function commandOf(pid) {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

// A postmaster works in its data folder. Another user's /proc/<pid>/cwd is closed to us, but then
// the cluster is not ours to start either.
function worksIn(pid, cluster) {
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
  return commandOf(pid).includes(cluster);
}

/**
 * The PostgreSQL that still runs on this cluster after its starter was killed, if any. A lock file
 * without one (a kill, a power cut, a process number used again) is removed: it would block the start.
 * @returns {import("../processes/identity.mjs").Identity | null}
 */
export function findOrphan(cluster) {
  const lock = path.join(cluster, "postmaster.pid");
  if (!existsSync(lock)) return null;
  const pid = Number.parseInt(readFileSync(lock, "utf8"), 10);
  if (pid > 0 && commandOf(pid).includes("postgres") && worksIn(pid, cluster)) return identify(pid);
  rmSync(lock, { force: true });
  return null;
}

/** Ends the workers of a killed server that are too busy to notice its death by themselves (Linux). */
export function killWorkers(cluster) {
  if (process.platform !== "linux") return;
  const pids = readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 1);
  for (const pid of pids) {
    if (worksIn(pid, cluster) && commandOf(pid).includes("postgres")) process.kill(pid, "SIGKILL");
  }
}
