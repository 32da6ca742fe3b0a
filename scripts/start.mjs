// npm start: install, build, database, demo, server. Settings: .env.example

import { preflight } from "./lib/product/preflight.mjs";
import { runOnProjectNode } from "./lib/runtime.mjs";
import { readSettings } from "./lib/settings.mjs";

const settings = readSettings();
await preflight(settings);
await runOnProjectNode(import.meta.url);
const { startProduct } = await import("./lib/product/start.mjs");
await startProduct(settings);
