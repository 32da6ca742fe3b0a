import { setTimeout as sleep } from "node:timers/promises";
import { startNode, stopChild } from "../processes/children.mjs";
import { localAddress } from "../settings.mjs";

async function isHealthy(address) {
  try {
    const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(3000) });
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Starts the web server and waits until it says of itself that it is healthy (at most a minute).
 * @returns {Promise<{ child: import("node:child_process").ChildProcess, address: string }>}
 */
export async function startServer(settings, env, lifecycle) {
  const stdio = ["ignore", "inherit", "inherit", "ipc"];
  const child = startNode(["scripts/serve.mjs"], { env, dataDir: settings.dataDir, stdio });
  lifecycle.add(() => stopChild(child));
  const address = localAddress(settings);
  let isGone = false;
  child.on("exit", () => (isGone = true));
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
    if (isGone) throw new Error("the web server ended by itself");
    if (await isHealthy(address)) return { child, address };
  }
  throw new Error(`no healthy answer from ${address}/api/health`);
}
