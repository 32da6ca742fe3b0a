import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNode } from "../processes/children.mjs";
import { projectDir } from "../project.mjs";
import { step } from "../say.mjs";
import { hashFiles } from "./sources.mjs";

const stamp = path.join(projectDir, "lib", "platform", "db", "generated", ".stamp");

/** Generates the database client from prisma/schema.prisma when the schema or Prisma have changed. */
export async function generateClient(options = {}) {
  const hash = hashFiles(["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  await step("正在生成数据库客户端", "Generating the database client", async () => {
    const args = [path.join("node_modules", "prisma", "build", "index.js"), "generate"];
    const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
    await runNode(args, { env, stdio: ["ignore", "ignore", "inherit"], ...options });
    writeFileSync(stamp, hash);
  });
}
