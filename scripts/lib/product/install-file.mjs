import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const fileOf = (dataDir) => path.join(dataDir, "install.json");

/** Writes a file as a whole or not at all, readable by its owner alone. */
export function writePrivate(file, text) {
  const half = `${file}.${process.pid}`;
  writeFileSync(half, text, { mode: 0o600, flush: true });
  renameSync(half, file);
}

// No look-alikes (0 O, 1 l I): the password is read from a screen and typed.
function readablePassword() {
  const letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  const pick = () => letters[randomBytes(1)[0] % letters.length];
  return Array.from({ length: 3 }, () => Array.from({ length: 5 }, pick).join("")).join("-");
}

/**
 * The secrets of this installation, made once: `authSecret`, `databasePassword`, `demoPassword`,
 * and `databasePort` once it is known.
 */
export function readInstallFile(dataDir) {
  // Under root the database account must be able to pass through; what is secret is 0600 by itself.
  if (mkdirSync(dataDir, { recursive: true })) chmodSync(dataDir, 0o755);
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), "utf8"));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  const fresh = {
    authSecret: randomBytes(48).toString("base64url"),
    databasePassword: randomBytes(24).toString("base64url"),
    demoPassword: readablePassword(),
  };
  saveInstallFile(dataDir, fresh);
  return fresh;
}

export function saveInstallFile(dataDir, values) {
  writePrivate(fileOf(dataDir), `${JSON.stringify(values, null, 2)}\n`);
}
