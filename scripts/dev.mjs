// npm run dev: database, migrations, demo and the development server
import { preflight } from "./lib/product/preflight.mjs";
import { runOnProjectNode } from "./lib/runtime.mjs";
import { readSettings } from "./lib/settings.mjs";

const settings = readSettings();
await preflight(settings);
await runOnProjectNode(import.meta.url);
const { startDevelopment } = await import("./lib/product/development.mjs");
await startDevelopment(settings);
