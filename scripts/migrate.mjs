// DATABASE_URL=postgresql://… node scripts/migrate.mjs   brings that database up to the newest migration
import { runOnProjectNode } from "./lib/runtime.mjs";

await runOnProjectNode(import.meta.url);
const { applyMigrations, MigrationError } = await import("./lib/migrations/apply.mjs");

const url = process.argv[2] ?? process.env.DATABASE_URL;
if (!url) {
  console.error("Usage: DATABASE_URL=postgresql://… node scripts/migrate.mjs");
  process.exit(1);
}
try {
  const applied = await applyMigrations(url, (name) => console.log(`applying ${name}`));
  console.log(applied.length === 0 ? "Nothing to apply." : `${applied.length} applied.`);
} catch (error) {
  if (!(error instanceof MigrationError)) throw error;
  console.error(error.message);
  process.exit(1);
}
