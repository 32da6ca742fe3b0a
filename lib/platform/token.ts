import { createHash, randomBytes } from "node:crypto";

/** A fresh secret for links and bearer tokens: 256 random bits, URL-safe. */
export function newSecret(prefix = ""): string {
  return prefix + randomBytes(32).toString("base64url");
}

/** What is stored of a secret. The secret has full entropy, so one SHA-256 is enough. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
