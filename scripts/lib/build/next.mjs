import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNode } from "../processes/children.mjs";
import { projectDir } from "../project.mjs";
import { step } from "../say.mjs";
import { hashSources } from "./sources.mjs";

const stampOf = (distDir) => path.join(projectDir, distDir, "source-hash");

/** Whether the build in this folder was made from the sources as they are now. */
export function isBuilt(distDir) {
  const stamp = stampOf(distDir);
  const complete = existsSync(stamp) && existsSync(path.join(projectDir, distDir, "BUILD_ID"));
  return complete && readFileSync(stamp, "utf8") === hashSources();
}

/** Builds the application for production unless the build is up to date. */
export async function buildApplication({ distDir, dataDir, lifecycle }) {
  if (isBuilt(distDir)) return;
  const hash = hashSources();
  rmSync(stampOf(distDir), { force: true });
  await step(
    "正在构建网页程序（首次或更新后，约半分钟）",
    "Building the application (first time or after an update)",
    async () => {
      const args = [path.join("node_modules", "next", "dist", "bin", "next"), "build"];
      const env = { ...process.env, NODE_ENV: "production", NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1" };
      await runNode(args, { env, dataDir }, lifecycle);
    },
  );
  writeFileSync(stampOf(distDir), hash);
}
