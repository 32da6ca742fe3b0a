import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { applyMigrations } from "../migrations/apply.mjs";
import { runNode } from "../processes/children.mjs";
import { say, step } from "../say.mjs";
import { withInstallState } from "./install-state.mjs";

// Files of a filling that was killed go with its rows, but only when there were none before it.
const fillingMark = (dataDir) => path.join(dataDir, "filling");
const filesOf = (dataDir) => path.join(dataDir, "files");

function clearHalfFilled(dataDir) {
  if (existsSync(fillingMark(dataDir))) rmSync(filesOf(dataDir), { recursive: true, force: true });
}

function markFilling(dataDir) {
  const files = filesOf(dataDir);
  if (!existsSync(files) || readdirSync(files).length === 0) writeFileSync(fillingMark(dataDir), "");
}

async function loadDemo({ env, dataDir, lifecycle }) {
  const title = ["正在载入演示数据（首次启动）", "Loading the demo (first start)"];
  await step(...title, () => runNode(["--import", "tsx", "prisma/seed.ts"], { env, dataDir }, lifecycle));
}

async function fill(context, state) {
  if ((await state.read()) === "preparing") {
    say("上次首次启动未完成，重新准备数据库…", "The first start was interrupted; preparing the database anew …");
    clearHalfFilled(context.dataDir);
    await state.wipe();
  }
  markFilling(context.dataDir);
  await state.set("preparing");
  await migrate(context.env.DATABASE_URL);
  if (context.demo) await loadDemo(context);
  await state.set("ready");
  rmSync(fillingMark(context.dataDir), { force: true });
}

const migrate = (url) => applyMigrations(url, (name) => say(`数据库升级：${name}`, `Applying migration ${name}`));

/**
 * Brings the database up to date: migrations, and the demo when it is new.
 * @param {{ env: object, dataDir: string, demo: boolean, lifecycle?: object }} context env as for the application
 * @returns {Promise<{ isNew: boolean }>}
 */
export function prepareDatabase(context) {
  return withInstallState(context.env.DATABASE_URL, async (state) => {
    const isNew = (await state.read()) !== "ready";
    if (isNew) await fill(context, state);
    else await migrate(context.env.DATABASE_URL);
    return { isNew };
  });
}
