import { spawn } from "node:child_process";
import { projectDir } from "../project.mjs";
import { identify, waitForEnd } from "./identity.mjs";
import { recordChild } from "./run-file.mjs";

/**
 * Starts a program of the project with the Node that runs this one.
 * @param {string[]} args for node
 * @param {{ env: object, dataDir?: string, stdio?: import("node:child_process").StdioOptions }} options
 *   dataDir: put the process on record there
 */
export function startNode(args, { env, dataDir, stdio = ["ignore", "inherit", "inherit"] }) {
  const child = spawn(process.execPath, args, { cwd: projectDir, env, stdio });
  if (dataDir && child.pid) recordChild(dataDir, child.pid);
  return child;
}

/** Settles when the program ends; rejects when it fails. Ends it when the command is stopped. */
export function runNode(args, options, lifecycle) {
  return new Promise((resolve, reject) => {
    const child = startNode(args, options);
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    lifecycle?.add(() => stopChild(child));
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      if (code === 0) resolve(output);
      else
        reject(new Error(`${args.find((arg) => /\.(ts|mjs|js)$/.test(arg)) ?? args[0]}: ${signal ?? `exit ${code}`}`));
    });
  });
}

/** Asks a child to stop, and forces it after `grace` milliseconds. */
export async function stopChild(child, grace = 8000) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const identity = identify(child.pid);
  child.kill("SIGTERM");
  if (!(await waitForEnd(identity, grace))) child.kill("SIGKILL");
}
