// npm run bench [-- arguments]: starts the product with the demo and hands it to tests/bench/main.ts
import { runOnProjectNode } from "./lib/runtime.mjs";

await runOnProjectNode(import.meta.url);
const { Lifecycle } = await import("./lib/processes/lifecycle.mjs");
const { runNode } = await import("./lib/processes/children.mjs");
const { workFolder } = await import("./lib/testing/run.mjs");
const { startThrowaway } = await import("./lib/testing/throwaway.mjs");

const lifecycle = new Lifecycle();
try {
  const product = await startThrowaway({ lifecycle, workDir: workFolder(lifecycle) });
  const args = ["--import", "tsx", "tests/bench/main.ts", ...process.argv.slice(2)];
  await runNode(args, { env: product.env }, lifecycle);
  await lifecycle.end(0);
} catch (error) {
  console.error(error.message);
  await lifecycle.end(1);
}
