import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectDir } from "./project.mjs";
import { say } from "./say.mjs";

function readPackages(...parts) {
  try {
    return JSON.parse(readFileSync(path.join(projectDir, ...parts), "utf8")).packages ?? {};
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what package-lock.json names. npm writes its own list as the last step
 * of an install, so one that was interrupted has none and counts as missing.
 */
export function packagesAreInstalled() {
  const wanted = readPackages("package-lock.json");
  const present = readPackages("node_modules", ".package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === "") return true;
    const found = present[place];
    return found ? found.version === entry.version : entry.optional === true || entry.peer === true;
  });
}

// npm is silent for minutes where it has no terminal to draw on.
function reportEvery(seconds) {
  const begun = Date.now();
  const report = () => say(`仍在安装（${Math.round((Date.now() - begun) / 1000)} 秒）…`, "still installing …");
  return setInterval(report, seconds * 1000);
}

function npm(...args) {
  const isWindows = process.platform === "win32";
  const options = { cwd: projectDir, stdio: ["ignore", "inherit", "inherit"], shell: isWindows };
  const child = spawn(isWindows ? "npm.cmd" : "npm", [...args, "--no-audit", "--no-fund", "--include=dev"], options);
  const timer = reportEvery(20);
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  }).finally(() => clearInterval(timer));
}

/** Runs `npm ci` when needed; ends the process with npm's own words when that fails. */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  say(
    "正在安装依赖包（仅首次或更新后，约一两分钟）…",
    "Installing packages (first time or after an update, a minute or two) …",
  );
  // A registry that does not carry the packages of other systems makes `npm ci` doubt the lock file.
  const isDone = (await npm("ci")) || (await npm("install", "--no-save"));
  if (isDone && packagesAreInstalled()) return;
  say("依赖包安装失败，请检查网络或 npm 源。", "Installing the packages failed; see the lines above.");
  process.exit(1);
}
