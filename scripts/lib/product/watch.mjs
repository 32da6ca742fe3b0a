import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { refuse } from "../say.mjs";

async function answers(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

// PostgreSQL that lost one worker restarts itself within seconds; only a server that stays away is gone.
async function isGone(databaseUrl) {
  for (let attempt = 0; attempt < 5; attempt++, await sleep(1000)) {
    if (await answers(databaseUrl)) return false;
  }
  return true;
}

/**
 * Ends everything, with exit code 1, when the embedded database dies by itself. An open connection
 * notices at once.
 */
export async function watchDatabase(databaseUrl, lifecycle) {
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true, application_name: "starter" });
  client.on("error", () => undefined);
  client.on("end", async () => {
    if (lifecycle.isEnding) return;
    if (!(await isGone(databaseUrl))) return watchDatabase(databaseUrl, lifecycle);
    if (lifecycle.isEnding) return;
    console.error("[创城台账] 数据库意外停止,正在关闭。  The database stopped by itself; shutting down.");
    await lifecycle.end(1);
  });
  await client.connect().catch(() => refuse("无法连接数据库", "The database cannot be reached"));
  lifecycle.add(() => client.end());
}

/** The same for the web server. */
export function watchServer(child, lifecycle) {
  child.on("exit", (code, signal) => {
    if (lifecycle.isEnding) return;
    const how = signal ?? `exit ${code}`;
    console.error(
      `[创城台账] 网页服务意外停止(${how}),正在关闭。  The web server stopped by itself (${how}); shutting down.`,
    );
    lifecycle.end(1);
  });
}
