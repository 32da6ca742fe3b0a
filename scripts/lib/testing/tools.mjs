import { startNode, stopChild } from "../processes/children.mjs";

const entries = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  next: "node_modules/next/dist/bin/next",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
};

/** Runs a tool of the project with its output on the screen and returns its exit code. */
export function runTool(name, args, { env = process.env, lifecycle } = {}) {
  return new Promise((resolve, reject) => {
    const child = startNode([entries[name], ...args], { env });
    lifecycle?.add(() => stopChild(child));
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Prints what comes next. */
export function heading(text) {
  console.log(`\n── ${text} ${"─".repeat(Math.max(3, 70 - text.length))}`);
}
