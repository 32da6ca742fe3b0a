import { mkdirSync } from "node:fs";
import path from "node:path";
import { freePort } from "../ports.mjs";
import { urlOfEmbedded } from "../postgres/embedded.mjs";
import { startNode, stopChild } from "../processes/children.mjs";
import { accountsFile } from "../product/environment.mjs";

// Set but empty: what the operator has in `.env` must not reach a throwaway instance.
const unset = ["DATABASE_URL", "DEMO", "DEMO_PASSWORD", "NEXTAUTH_URL", "NEXTAUTH_SECRET"];

/**
 * Starts the product as `npm start` does, with the demo, on a free port and a data folder under `workDir`.
 * @returns {Promise<{ env: object, stop: () => Promise<void> }>} env names the instance for tests and
 *   benches: BASE_URL, DATABASE_URL, DATA_DIR, ACCOUNTS_FILE
 */
export async function startThrowaway({ workDir, lifecycle }) {
  const dataDir = path.join(workDir, "data");
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const port = await freePort();
  const env = {
    ...process.env,
    ...Object.fromEntries(unset.map((name) => [name, ""])),
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: "127.0.0.1",
    LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
  };
  const child = startNode(["scripts/start.mjs"], { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  lifecycle.add(() => stopChild(child, 30_000));
  const address = await new Promise((resolve, reject) => {
    child.on("message", ({ ready }) => resolve(ready));
    child.on("exit", () => reject(new Error("the product did not start")));
  });
  return {
    env: {
      ...process.env,
      BASE_URL: address,
      DATABASE_URL: urlOfEmbedded(dataDir, "ledger"),
      DATA_DIR: dataDir,
      ACCOUNTS_FILE: accountsFile(dataDir),
    },
    stop: () => stopChild(child, 30_000),
  };
}
