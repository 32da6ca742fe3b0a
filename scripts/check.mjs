// npm run check: what can be known without a database or a browser
import { runOnProjectNode } from "./lib/runtime.mjs";

await runOnProjectNode(import.meta.url);
const { runLint, runTypes } = await import("./lib/testing/static.mjs");
const { runVitest } = await import("./lib/testing/vitest.mjs");
const { runAll } = await import("./lib/testing/run.mjs");

await runAll([runLint, runTypes, (context) => runVitest(context, ["unit"])]);
