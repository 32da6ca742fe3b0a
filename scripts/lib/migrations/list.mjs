import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { projectDir } from "../project.mjs";

export const migrationsDir = path.join(projectDir, "prisma", "migrations");

/**
 * The migrations of the project in the order in which they apply.
 * The checksum is the one `prisma migrate deploy` computes: SHA-256 of the file, in hex.
 * @returns {Promise<{ name: string, sql: string, checksum: string }[]>}
 */
export async function listMigrations() {
  const entries = await readdir(migrationsDir, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(migrationsDir, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}
