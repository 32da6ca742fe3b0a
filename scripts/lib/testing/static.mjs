import { generateClient } from "../build/client.mjs";
import { heading, runTool } from "./tools.mjs";

const asCount = (exitCode) => (exitCode === 0 ? { passed: 1 } : { failed: 1 });

/** Style and lint; counts as one test. */
export async function runLint(context) {
  heading("lint");
  return asCount(await runTool("biome", ["check", "--error-on-warnings", "."], context));
}

/** Types, the routes of the application included; counts as one test. */
export async function runTypes(context) {
  heading("types");
  await generateClient();
  const routes = await runTool("next", ["typegen"], context);
  return asCount(routes === 0 ? await runTool("tsc", ["--noEmit"], context) : routes);
}
