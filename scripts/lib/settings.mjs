import { existsSync } from "node:fs";
import path from "node:path";
import { projectDir } from "./project.mjs";
import { refuse } from "./say.mjs";

const isNo = (value) => ["0", "false", "no", "off"].includes((value ?? "").toLowerCase());

function readPort(value) {
  const port = Number(value ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  return refuse(`PORT 无效:${value}`, `PORT is not a port number: ${value}`);
}

/**
 * The settings of the operator: environment, then `.env` of the project, then defaults.
 * @returns {{ port: number, host: string, dataDir: string, externalUrl: string | null, demo: boolean }}
 */
export function readSettings() {
  const file = path.join(projectDir, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DEMO } = process.env;
  return {
    port: readPort(PORT || undefined),
    host: HOST || "127.0.0.1",
    dataDir: path.resolve(projectDir, DATA_DIR || "data"),
    externalUrl: DATABASE_URL || null,
    demo: !isNo(DEMO),
  };
}

/** The address by which this machine itself reaches the server. */
export function localAddress({ host, port }) {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
