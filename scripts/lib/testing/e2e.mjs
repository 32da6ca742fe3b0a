import { spawnSync } from "node:child_process";
import path from "node:path";
import { findBrowser } from "./browser.mjs";
import { installTestExtras } from "./system-packages.mjs";
import { countPlaywright } from "./tally.mjs";
import { startThrowaway } from "./throwaway.mjs";
import { heading, runTool } from "./tools.mjs";

// Playwright wants a path, not a name.
function absolute(program) {
  if (program.includes("/")) return program;
  return spawnSync("/bin/sh", ["-c", 'command -v "$1"', "sh", program], { encoding: "utf8" }).stdout.trim();
}

/** Browser tests against the production build, served by the real start on a data folder of its own. */
export async function runBrowserTests(context, filters = []) {
  heading("browser");
  const browser = absolute(await findBrowser(context));
  installTestExtras();
  const product = await startThrowaway(context);
  const report = path.join(context.workDir, "playwright.json");
  const env = { ...product.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = ["test", "--reporter", "list,json", "--pass-with-no-tests", ...filters];
  const exitCode = await runTool("playwright", args, { ...context, env });
  await product.stop();
  return countPlaywright(report, exitCode);
}
