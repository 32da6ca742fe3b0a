// npm run verify [-- arguments]: checks the chain of events and every archived file
import { runOnProjectNode } from "./lib/runtime.mjs";
import { readSettings } from "./lib/settings.mjs";

const settings = readSettings();
await runOnProjectNode(import.meta.url);
const { applicationEnvironment } = await import("./lib/product/environment.mjs");
const { openDatabase } = await import("./lib/product/open-database.mjs");
const { Lifecycle } = await import("./lib/processes/lifecycle.mjs");
const { runNode } = await import("./lib/processes/children.mjs");

const { existsSync } = await import("node:fs");
const { claim, liveStart, release } = await import("./lib/processes/run-file.mjs");
const { refuse } = await import("./lib/say.mjs");

const { dataDir, externalUrl } = settings;
if (!existsSync(dataDir)) refuse(`没有数据目录 ${dataDir}`, `There is no data folder ${dataDir}`);
const lifecycle = new Lifecycle();
if (!externalUrl && !liveStart(dataDir)) {
  claim(dataDir, "npm run verify");
  lifecycle.add(() => release(dataDir));
}
try {
  const env = applicationEnvironment(settings, await openDatabase(settings, lifecycle));
  await runNode(["--import", "tsx", "scripts/verify-archive.ts", ...process.argv.slice(2)], { env }, lifecycle);
  await lifecycle.end(0);
} catch (error) {
  console.error(error.message);
  await lifecycle.end(1);
}
