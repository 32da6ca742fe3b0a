// npm run bench [-- --quick] [-- sign-in dashboard list entry upload summary]: what the main work costs at the
// size of the demo, each beside a reference measured in the same minutes. Figures, never a test of time.
import { writeFileSync } from "node:fs";
import { openBench } from "./instance/bench";
import { serverMemory } from "./instance/memory";
import type { Line, Load } from "./measure/lines";
import { printLines, printLoads, printMemory } from "./measure/print";
import { benchDashboard } from "./works/dashboard";
import { benchEntry } from "./works/entry";
import { benchList } from "./works/list";
import { benchSignIn } from "./works/sign-in";
import { benchSummary } from "./works/summary";
import { benchUpload } from "./works/upload";

const groups = {
  "sign-in": benchSignIn,
  dashboard: benchDashboard,
  list: benchList,
  summary: benchSummary,
  entry: benchEntry,
  upload: benchUpload,
};

const args = process.argv.slice(2);
const wanted = args.filter((arg) => arg !== "--quick");
const unknown = wanted.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0)
  throw new Error(`no such bench: ${unknown.join(", ")}; there are ${Object.keys(groups).join(", ")}`);

const bench = await openBench(args.includes("--quick"));
const lines: Line[] = [];
const loads: Load[] = [];
const idle = serverMemory(bench.dataDir);
let highest = idle;
try {
  for (const [name, run] of Object.entries(groups)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${name} …`);
    const found = await run(bench);
    lines.push(...found.lines);
    loads.push(...(found.loads ?? []));
    highest = Math.max(highest ?? 0, serverMemory(bench.dataDir) ?? 0) || undefined;
    printLines(found.lines);
    printLoads(found.loads ?? []);
  }
} finally {
  await bench.sql.end();
}
const memory = { idle, "under load": highest };
printMemory(memory);
const { BENCH_OUT } = process.env;
if (BENCH_OUT)
  writeFileSync(BENCH_OUT, `${JSON.stringify({ at: new Date().toISOString(), lines, loads, memory }, null, 2)}\n`);
process.exit(0);
