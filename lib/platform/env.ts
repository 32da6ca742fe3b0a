import { resolve } from "node:path";
import { z } from "zod";

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.string().startsWith("postgres"),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  DATA_DIR: z.string().default("data"),
  NEXTAUTH_SECRET: z.string().min(32),
  /** Minutes without a request after which a session ends (GB/T 22239-2019 8.1.4.1 b). */
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).default(60),
  /** Hours after which a session ends under constant use too. */
  SESSION_ABSOLUTE_HOURS: z.coerce.number().int().min(1).default(12),
  /** Shortest password taken; a policy may ask for more, never for fewer than eight. */
  PASSWORD_MIN_LENGTH: z.coerce.number().int().min(8).max(64).default(12),
  /** Wrong tries after which a name is locked, and for how many minutes (GB/T 22239-2019 8.1.4.1 b). */
  SIGN_IN_TRIES: z.coerce.number().int().min(3).max(20).default(5),
  SIGN_IN_LOCK_MINUTES: z.coerce.number().int().min(10).default(15),
  /** Largest file taken, in MiB. */
  UPLOAD_LIMIT_MB: z.coerce.number().int().min(1).default(512),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

type Env = z.infer<typeof schema> & { readonly filesDir: string };
let read: Env | undefined;

/** The settings of the process, checked once; the only place that reads `process.env`. */
export function env(): Env {
  if (!read) {
    const values = schema.parse(process.env);
    read = { ...values, DATA_DIR: resolve(values.DATA_DIR), filesDir: resolve(values.DATA_DIR, "files") };
  }
  return read;
}
