import { generateClient } from "../build/client.mjs";
import { buildApplication } from "../build/next.mjs";
import { PlaceError } from "../postgres/place.mjs";
import { runNode } from "../processes/children.mjs";
import { Lifecycle } from "../processes/lifecycle.mjs";
import { claim, release } from "../processes/run-file.mjs";
import { say } from "../say.mjs";
import { localAddress } from "../settings.mjs";
import { announce } from "./announce.mjs";
import { openDataFolder } from "./data-folder.mjs";
import { prepareDatabase } from "./database.mjs";
import { applicationEnvironment } from "./environment.mjs";
import { openDatabase } from "./open-database.mjs";
import { startServer } from "./server.mjs";
import { watchDatabase, watchServer } from "./watch.mjs";

// The path of the one-time link that creates the first administrator; null once there is one.
async function readSetupLink(env) {
  const stdio = ["ignore", "pipe", "inherit"];
  const output = await runNode(["--import", "tsx", "prisma/setup-link.ts"], { env, stdio });
  return JSON.parse(output).path;
}

/** Everything up to a database that is ready to serve. */
async function bringUpDatabase(settings, lifecycle) {
  const databaseUrl = await openDatabase(settings, lifecycle);
  const env = applicationEnvironment(settings, databaseUrl);
  const { dataDir, demo } = settings;
  const { isNew } = await prepareDatabase({ env, dataDir, demo, lifecycle });
  if (!settings.externalUrl) await watchDatabase(databaseUrl, lifecycle);
  return { env, isNew };
}

/**
 * Runs the product until it is stopped: build, database, server. Ends the process with 0 after Ctrl-C or
 * SIGTERM, with 1 when something fails or dies.
 */
export async function startProduct(settings) {
  const begun = performance.now();
  const lifecycle = new Lifecycle();
  openDataFolder(settings.dataDir);
  claim(settings.dataDir, localAddress(settings));
  lifecycle.add(() => release(settings.dataDir));
  lifecycle.onSignal = () => {
    if (!lifecycle.isEnding) say("正在停止…", "Stopping …");
    return lifecycle.end(0);
  };
  try {
    const { dataDir, host } = settings;
    await generateClient({ dataDir });
    await buildApplication({ distDir: process.env.NEXT_DIST_DIR || ".next", dataDir, lifecycle });
    const { env, isNew } = await bringUpDatabase(settings, lifecycle);
    const { child, address } = await startServer(settings, env, lifecycle);
    watchServer(child, lifecycle);
    const setupLink = settings.demo ? null : await readSetupLink(env);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    announce({ address, host, dataDir, isNew, setupLink, seconds });
    process.send?.({ ready: address });
  } catch (error) {
    if (lifecycle.isEnding) return;
    console.error(`[创城台账] 启动失败 Start failed: ${error instanceof PlaceError ? error.message : error.stack}`);
    await lifecycle.end(1);
  }
}
