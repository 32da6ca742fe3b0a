import { defineConfig } from "prisma/config";

// `prisma generate` asks for this binary but never runs it. On a closed network it cannot be
// downloaded, so any existing executable stands in; migrations are applied by scripts/database.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
