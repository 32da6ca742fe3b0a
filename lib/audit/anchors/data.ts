import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAnchors } from "@/lib/audit/anchors/rules";
import { env } from "@/lib/platform/env";

/** The file of anchors, beside the database and not in it; copy it to another machine at intervals. */
export function anchorFile(): string {
  return join(env().DATA_DIR, "audit-anchors.log");
}

/** All anchors in the order written; none when the file does not exist yet. */
export async function listAnchors(): Promise<ReturnType<typeof parseAnchors>> {
  const text = await readFile(anchorFile(), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return parseAnchors(text);
}
