import type { z } from "zod";
import { type FieldErrors, ok, type Result, refuse } from "@/lib/platform/result";

type Issue = {
  readonly code?: string;
  readonly message: string;
  readonly input?: unknown;
  readonly origin?: string;
  readonly minimum?: number | bigint;
};

/** A code for the words of an issue: the schema's own (`message: "date_order"`), else one by kind. */
function issueCode(issue: Issue): string {
  if (/^[a-z][a-z_]*$/.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type" && issue.input === undefined) return "required";
  if (issue.code === "too_small") return issue.origin === "string" && issue.minimum === 1 ? "required" : "too_small";
  if (issue.code === "too_big") return "too_big";
  return "invalid";
}

/** Issues of zod as field → code, first issue of each field. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.map(String).join(".") || "form"] ??= issueCode(issue);
  return fields;
}

/** Path of the first text with a NUL, which PostgreSQL cannot hold; null when there is none. */
function findNul(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === "string") return value.includes("\0") ? path.join(".") || "form" : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = findNul(part, [...path, key]);
    if (found) return found;
  }
  return null;
}

/** Parses `input` by `schema`; a failure names each field. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (!parsed.success) return refuse("invalid", fieldErrors(parsed.error));
  const nul = findNul(parsed.data);
  return nul ? refuse("invalid", { [nul]: "invalid" }) : ok(parsed.data);
}
