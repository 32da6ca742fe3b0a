import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { recordEvent } from "@/lib/audit/mutations";
import { closeDb, inTransaction } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { ok } from "@/lib/platform/result";
import { newSecret } from "@/lib/platform/token";
import { bootstrapAdministrator } from "@/lib/users/bootstrap";
import { realNow, resetClock, setClock } from "./seed/clock";
import { city, tellDemoCity } from "./seed/demo/city";
import { importSampleEdition } from "./seed/reference/sample-edition/import";
import { tellReports } from "./seed/reports/tell";
import { type DemoAccount, must, type World } from "./seed/world";

/** Accounts of the city at work that a visitor tries first, one of each role. */
const front: readonly string[] = ["staff", "head", "leader", "auditor", "admin"];

/**
 * The demo: the sample edition, the five reports under their own units and years, and a city at work in
 * the present year. Everything goes through the use cases that people use. Runs on an empty database.
 */
async function tellAll(): Promise<World> {
  const now = realNow();
  const password = process.env.DEMO_PASSWORD ?? newSecret();
  setClock(new Date(now.getTime() - 330 * 86_400_000));
  const first = must(
    await bootstrapAdministrator({ city, username: "admin", displayName: "市文明办系统管理员", password }),
    "administrator",
  );
  const world: World = {
    operator: first.actor,
    password,
    accounts: [{ username: "admin", role: "admin", department: city.name, password }],
    editionId: (await importSampleEdition(first.actor)).id,
    now,
  };
  await tellReports(world);
  const reporters = world.accounts.splice(1);
  await tellDemoCity(world, first.departmentId);
  const isFront = ({ username }: DemoAccount) => front.includes(username);
  const others = world.accounts.filter((account) => !isFront(account));
  world.accounts.splice(0, world.accounts.length, ...world.accounts.filter(isFront), ...others, ...reporters);
  resetClock();
  must(
    await inTransaction(async (tx) => {
      await tx.setting.create({ data: { key: "demo", value: { completedAt: now.toISOString() } } });
      await recordEvent(tx, world.operator, { type: "demo.loaded", subjectType: "installation" });
      return ok(null);
    }),
    "demo",
  );
  return world;
}

try {
  const world = await tellAll();
  const file = join(env().DATA_DIR, "demo-accounts.json");
  await writeFile(file, `${JSON.stringify(world.accounts, null, 2)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
} finally {
  await closeDb();
}
