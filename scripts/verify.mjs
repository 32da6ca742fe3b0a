// npm run verify [-- arguments]: checks the chain of events and every archived file
import { runOnProjectNode } from "./lib/runtime.mjs";
import { readSettings } from "./lib/settings.mjs";

const settings = readSettings();
await runOnProjectNode(import.meta.url);
const { applicationEnvironment } = await import("./lib/product/environment.mjs");
const { openDatabase } = await import("./lib/product/open-database.mjs");
const { Lifecycle } = await import("./lib/processes/lifecycle.mjs");
const { runNode } = await import("./lib/processes/children.mjs");

const lifecycle = new Lifecycle();
try {
  const env = applicationEnvironment(settings, await openDatabase(settings, lifecycle));
  await runNode(["--import", "tsx", "scripts/verify-archive.ts", ...process.argv.slice(2)], { env }, lifecycle);
  await lifecycle.end(0);
} catch (error) {
  console.error(error.message);
  await lifecycle.end(1);
}
