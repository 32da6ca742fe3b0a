import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectDir } from "../project.mjs";

const folders = ["app", "components", "lib", "public"];
const files = ["prisma/schema.prisma", "package-lock.json", "next.config.ts", "tsconfig.json", "postcss.config.mjs"];
const optional = ["proxy.ts", "instrumentation.ts", "instrumentation-client.ts"];

function* walk(dir) {
  for (const entry of readdirSync(path.join(projectDir, dir), { withFileTypes: true })) {
    const file = path.posix.join(dir, entry.name);
    if (entry.isDirectory()) {
      if (file !== "lib/platform/db/generated") yield* walk(file);
    } else yield file;
  }
}

function read(file) {
  try {
    return readFileSync(path.join(projectDir, file));
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "EISDIR") return null;
    throw error;
  }
}

/** One hash over everything that goes into the build. */
export function hashSources() {
  const all = [...files, ...optional, ...folders.flatMap((folder) => [...walk(folder)])].sort();
  return hashFiles(all);
}

/** One hash over the names and contents of these files; a missing one counts as absent. */
export function hashFiles(names) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of names) {
    const content = read(file);
    if (content) hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
