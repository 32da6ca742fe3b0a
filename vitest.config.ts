import path from "node:path";
import { defineConfig } from "vitest/config";

// A zone with a half-hour offset and summer time: a date that leans on the machine's clock shows itself.
process.env.TZ = "America/St_Johns";

const alias = {
  "@": import.meta.dirname,
  // Next resolves this marker itself; elsewhere it would refuse to load.
  "server-only": path.join(import.meta.dirname, "node_modules", "server-only", "empty.js"),
};

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/setup/database-server.ts"],
          setupFiles: ["tests/setup/own-database.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
