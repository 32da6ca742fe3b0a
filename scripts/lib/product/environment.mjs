import path from "node:path";
import { localAddress } from "../settings.mjs";
import { readInstallFile } from "./install-file.mjs";

/**
 * The environment of the application and of the seed: the operator's, completed with what this
 * installation made for itself.
 */
export function applicationEnvironment(settings, databaseUrl, nodeEnv = "production") {
  const install = readInstallFile(settings.dataDir);
  const { env } = process;
  return {
    ...env,
    NODE_ENV: nodeEnv,
    PORT: String(settings.port),
    HOST: settings.host,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || install.authSecret,
    NEXTAUTH_URL: env.NEXTAUTH_URL || localAddress(settings),
    AUTH_TRUST_HOST: env.AUTH_TRUST_HOST || "1",
    DEMO_PASSWORD: env.DEMO_PASSWORD || install.demoPassword,
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_DIST_DIR: env.NEXT_DIST_DIR || ".next",
  };
}

export const accountsFile = (dataDir) => path.join(dataDir, "demo-accounts.json");
