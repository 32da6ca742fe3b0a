import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { endProcess, identify, isRunning } from "./identity.mjs";

const fileOf = (dataDir) => path.join(dataDir, "run.json");

/**
 * What the last start on a data folder left on record: the starter and the processes it began.
 * @returns {{ starter?: import("./identity.mjs").Identity, parent?: import("./identity.mjs").Identity, address?: string, children: import("./identity.mjs").Identity[] }}
 */
export function readRunFile(dataDir) {
  try {
    return { children: [], ...JSON.parse(readFileSync(fileOf(dataDir), "utf8")) };
  } catch {
    return { children: [] };
  }
}

function save(dataDir, record) {
  const half = `${fileOf(dataDir)}.${process.pid}`;
  writeFileSync(half, JSON.stringify(record), { mode: 0o600 });
  renameSync(half, fileOf(dataDir));
}

/** The start that is alive on this data folder, if it is not this very process or its parent. */
export function liveStart(dataDir) {
  const record = readRunFile(dataDir);
  const isOurs = record.starter?.pid === process.pid || record.starter?.pid === process.ppid;
  return !isOurs && isRunning(record.starter) ? record : null;
}

/** Whether a start is about to end by itself, because the npm that began it is gone. */
export const isAbandoned = ({ parent }) => parent !== undefined && !isRunning(parent);

/** Ends what a killed start left running. */
export async function endLeftovers(dataDir) {
  const { children } = readRunFile(dataDir);
  await Promise.all(children.map((child) => endProcess(child)));
}

/** Takes the data folder for this process. */
export function claim(dataDir, address) {
  const parent = process.env.npm_lifecycle_event ? identify(process.ppid) : undefined;
  save(dataDir, { starter: identify(process.pid), parent, address, children: [] });
}

/** Puts a child on record, so that the next start can end it should this process be killed. */
export function recordChild(dataDir, pid) {
  const record = readRunFile(dataDir);
  const children = record.children.filter(isRunning);
  save(dataDir, { ...record, children: [...children, identify(pid)] });
}

export function release(dataDir) {
  rmSync(fileOf(dataDir), { force: true });
}
