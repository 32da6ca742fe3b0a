import { createHash } from "node:crypto";
import type { ChainedEvent } from "@/lib/audit/types";

/** The hash before the first event. */
export const chainStart = "0".repeat(64);

/** JSON with sorted keys and no blanks: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

/** SHA-256 over the event and, through `previous`, over everything before it. */
export function chainHash(event: ChainedEvent): string {
  return createHash("sha256").update(canonicalJson(event)).digest("hex");
}
