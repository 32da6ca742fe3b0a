import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Lifecycle } from "../processes/lifecycle.mjs";
import { Tally } from "./tally.mjs";

/** A folder that disappears with the command; passable for the database's account. */
export function workFolder(lifecycle) {
  const workDir = mkdtempSync(path.join(tmpdir(), "ledger-run-"));
  chmodSync(workDir, 0o755);
  lifecycle.add(() => rmSync(workDir, { recursive: true, force: true }));
  return workDir;
}

/**
 * Runs all parts, whatever becomes of the earlier ones, prints the sum as the last line and ends the
 * process: with 0 only when nothing failed.
 * @param {((context: object) => Promise<{ passed?: number, failed?: number, skipped?: number }>)[]} parts
 */
export async function runAll(parts) {
  const lifecycle = new Lifecycle();
  lifecycle.onSignal = () => lifecycle.end(130);
  const tally = new Tally();
  const context = { lifecycle, workDir: workFolder(lifecycle) };
  for (const part of parts) {
    try {
      tally.add(await part(context));
    } catch (error) {
      console.error(error);
      tally.add({ failed: 1 });
    }
    if (lifecycle.isEnding) return;
  }
  process.once("exit", () => console.log(`\n${tally}`));
  await lifecycle.end(tally.failed === 0 ? 0 : 1);
}
