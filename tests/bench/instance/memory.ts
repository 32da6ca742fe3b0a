import { readFileSync } from "node:fs";
import { readRunFile } from "../../../scripts/lib/processes/run-file.mjs";

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}

/** Resident memory of the web server (not of the database) in MiB; undefined where there is no /proc. */
export function serverMemory(dataDir: string): number | undefined {
  const children: readonly { pid: number }[] = readRunFile(dataDir).children;
  const server = children.find(({ pid }) => /next-server|serve\.mjs/.test(readProc(pid, "cmdline")));
  const kilobytes = server && /VmRSS:\s+(\d+)/.exec(readProc(server.pid, "status"))?.[1];
  return kilobytes ? Number(kilobytes) / 1024 : undefined;
}
