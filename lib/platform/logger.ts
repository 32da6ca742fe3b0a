import pino from "pino";
import { env } from "@/lib/platform/env";

let made: pino.Logger | undefined;

/** The log of the process: JSON lines on standard error, never a password, cookie, token or file content. */
export function logger(): pino.Logger {
  made ??= pino(
    { level: env().LOG_LEVEL, redact: ["password", "*.password", "token", "*.token", "cookie", "authorization"] },
    pino.destination(2),
  );
  return made;
}
