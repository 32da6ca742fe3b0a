import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { applyMigrations } from "../../../scripts/lib/migrations/apply.mjs";
import { withInstallState } from "../../../scripts/lib/product/install-state.mjs";

const databaseUrl = process.env.DATABASE_URL ?? "";

test("a database that was migrated by hand counts as ready", async () => {
  expect(await withInstallState(databaseUrl, (state) => state.read())).toBe("ready");
});

test("a first filling that was killed leaves a mark, and is wiped for the next attempt", async () => {
  await withInstallState(databaseUrl, (state) => state.set("preparing"));
  await db().department.create({ data: { code: "half", name: "半途", kind: "bureau", path: "/half/" } });
  expect(await withInstallState(databaseUrl, (state) => state.read())).toBe("preparing");
  await withInstallState(databaseUrl, (state) => state.wipe());
  await applyMigrations(databaseUrl);
  await withInstallState(databaseUrl, (state) => state.set("ready"));
  expect(await withInstallState(databaseUrl, (state) => state.read())).toBe("ready");
  expect(await db().department.count()).toBe(0);
});
