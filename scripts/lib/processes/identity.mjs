import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** @typedef {{ pid: number, started: string | null }} Identity  numbers are used again; with its start time a process is unique */

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function startTime(pid) {
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? null : `${bootId()}:${fields[19]}`;
    } catch {
      return null;
    }
  }
  if (process.platform === "win32") return null;
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}

// Start times count from boot, so after a restart of the machine an old one could match by chance.
function bootId() {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "boot";
  }
}

/** @returns {Identity} */
export const identify = (pid) => ({ pid, started: startTime(pid) });

/** Whether exactly this process still runs. @param {Identity | undefined} identity */
export function isRunning(identity) {
  if (!identity || !isAlive(identity.pid)) return false;
  return process.platform === "win32" || (identity.started !== null && startTime(identity.pid) === identity.started);
}

/** Waits until the process is gone; false when it still runs after `milliseconds`. */
export async function waitForEnd(identity, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(50)) {
    if (!isRunning(identity)) return true;
  }
  return !isRunning(identity);
}

/** Ends a process: asks first, forces after `grace` milliseconds. */
export async function endProcess(identity, grace = 3000) {
  if (!isRunning(identity)) return;
  try {
    process.kill(identity.pid, "SIGTERM");
    if (await waitForEnd(identity, grace)) return;
    process.kill(identity.pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
  await waitForEnd(identity, 2000);
}
