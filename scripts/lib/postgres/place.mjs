import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readFile, rmdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { canRun, canUse, databaseAccount, isRoot } from "./account.mjs";
import { copyPostgres, installedPostgres } from "./binaries.mjs";

const systemDir = "/var/lib/chuangcheng-ledger";

/** Says what an operator must decide; shown as it is. */
export class PlaceError extends Error {}

async function ownedBy(account, dir) {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  if ("uid" in account) await chown(dir, account.uid, account.gid);
}

// Root's own folders are closed to the account `postgres`: then the cluster lives in a system folder.
async function outside(dataDir, account) {
  const hash = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  const place = path.join(systemDir, `${hash}-${randomBytes(3).toString("hex")}`);
  await mkdir(systemDir, { recursive: true });
  await chmod(systemDir, 0o755);
  await ownedBy(account, place);
  return place;
}

async function chooseHome(dataDir, account) {
  const pointer = path.join(dataDir, "postgres-location.txt");
  if (existsSync(pointer)) {
    const home = (await readFile(pointer, "utf8")).trim();
    if (existsSync(home)) return home;
    throw new PlaceError(`${pointer} names ${home}, which does not exist. 数据库目录不存在。`);
  }
  const home = path.join(dataDir, "postgres");
  if (existsSync(path.join(home, "cluster"))) return home;
  await ownedBy(account, home).catch(() => undefined);
  if (canUse(account, home)) return home;
  await rmdir(home).catch(() => undefined);
  const elsewhere = await outside(dataDir, account);
  await writeFile(pointer, `${elsewhere}\n`);
  return elsewhere;
}

/**
 * Where the cluster of a data folder lives, with which programs and under which account it runs.
 * A cluster that exists keeps its owner, whoever starts it.
 * @returns {Promise<{ home: string, cluster: string, log: string, native: string, account: object }>}
 */
export async function findPlace(dataDir) {
  const home = await chooseHome(dataDir, databaseAccount());
  const owner = await stat(home);
  const account = isRoot() && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : {};
  const installed = await installedPostgres();
  const reachable = canRun(account, path.join(installed.native, "bin", "postgres"));
  const native = reachable ? installed.native : await copyPostgres(installed, systemDir);
  return { home, cluster: path.join(home, "cluster"), log: path.join(home, "postgres.log"), native, account };
}
