import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "./install.mjs";
import { watchParent } from "./processes/parent.mjs";
import { projectDir, tool } from "./project.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);

// The project's tools first on the PATH, as npm does for its scripts.
function environment() {
  const bin = path.join(projectDir, "node_modules", ".bin");
  return { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` };
}

/**
 * Installs the packages when needed, then makes sure that the script runs on the Node of this project
 * (the npm package `node`). On another one the same command runs again there, this process only passes
 * on signals and the exit code, and the promise never settles.
 * @param {string} script the caller's import.meta.url
 */
export async function runOnProjectNode(script) {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Node.js 20.19 or newer is needed, this is ${process.versions.node}. 需要 Node.js 20.19 或更新版本。`,
    );
    process.exit(1);
  }
  await installPackages();
  process.chdir(projectDir);
  Object.assign(process.env, environment());
  const node = tool("node");
  if (major >= 24 || !existsSync(node)) return;
  const child = spawn(node, [fileURLToPath(script), ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // Ctrl-C in a terminal reaches the child by itself; a second copy does no harm.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  watchParent(() => child.kill("SIGTERM"));
  await new Promise(() => {
    child.on("error", (error) => {
      console.error(error.message);
      process.exit(1);
    });
    child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  });
}
