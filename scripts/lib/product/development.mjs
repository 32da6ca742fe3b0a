import { generateClient } from "../build/client.mjs";
import { startNode, stopChild } from "../processes/children.mjs";
import { Lifecycle } from "../processes/lifecycle.mjs";
import { claim, release } from "../processes/run-file.mjs";
import { localAddress } from "../settings.mjs";
import { announce } from "./announce.mjs";
import { openDataFolder } from "./data-folder.mjs";
import { prepareDatabase } from "./database.mjs";
import { applicationEnvironment } from "./environment.mjs";
import { openDatabase } from "./open-database.mjs";
import { watchServer } from "./watch.mjs";

/** The same database and demo as `npm start`, with Next's development server before it. */
export async function startDevelopment(settings) {
  const lifecycle = new Lifecycle();
  const { dataDir, demo, host, port } = settings;
  const address = localAddress(settings);
  openDataFolder(dataDir);
  claim(dataDir, address);
  lifecycle.add(() => release(dataDir));
  try {
    await generateClient();
    const env = applicationEnvironment(settings, await openDatabase(settings, lifecycle), "development");
    const { isNew } = await prepareDatabase({ env, dataDir, demo, lifecycle });
    const args = ["node_modules/next/dist/bin/next", "dev", "--port", String(port), "--hostname", host];
    const child = startNode(args, { env, dataDir });
    lifecycle.add(() => stopChild(child));
    watchServer(child, lifecycle);
    announce({ address, host, dataDir, isNew, seconds: (performance.now() / 1000).toFixed(1) });
  } catch (error) {
    if (lifecycle.isEnding) return;
    console.error(error);
    await lifecycle.end(1);
  }
}
