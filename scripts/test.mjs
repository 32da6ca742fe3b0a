// npm test [-- unit|integration|e2e [filter …]]
import { runOnProjectNode } from "./lib/runtime.mjs";

await runOnProjectNode(import.meta.url);
const { runLint, runTypes } = await import("./lib/testing/static.mjs");
const { runVitest } = await import("./lib/testing/vitest.mjs");
const { runAll } = await import("./lib/testing/run.mjs");

const [part, ...filters] = process.argv.slice(2);
// Loaded late: Playwright takes a moment, and most narrowed runs do without it.
const runBrowserTests = async (context) => (await import("./lib/testing/e2e.mjs")).runBrowserTests(context, filters);
const parts = {
  unit: [(context) => runVitest(context, ["unit"], filters)],
  integration: [(context) => runVitest(context, ["integration"], filters)],
  e2e: [runBrowserTests],
};
if (part && !parts[part]) {
  console.error("Usage: npm test [-- unit|integration|e2e [filter …]]");
  process.exit(1);
}
const everything = [runLint, runTypes, (context) => runVitest(context, ["unit", "integration"]), runBrowserTests];
await runAll(part ? parts[part] : everything);
