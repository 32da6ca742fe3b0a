import path from "node:path";
import { generateClient } from "../build/client.mjs";
import { countVitest } from "./tally.mjs";
import { heading, runTool } from "./tools.mjs";

/** Runs one or more Vitest projects (`unit`, `integration`), narrowed by file name filters. */
export async function runVitest(context, projects, filters = []) {
  heading(projects.join(" and "));
  await generateClient();
  const report = path.join(context.workDir, `vitest-${projects.join("-")}.json`);
  const args = [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    ...["--reporter", "default", "--reporter", "json", `--outputFile.json=${report}`, "--passWithNoTests"],
    ...filters,
  ];
  return countVitest(report, await runTool("vitest", args, context));
}
