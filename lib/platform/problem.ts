import type { FieldErrors, RefusalCode } from "@/lib/platform/result";

const statusByCode: Record<RefusalCode | "surprise", number> = {
  invalid: 422,
  incomplete: 422,
  not_found: 404,
  forbidden: 403,
  self_review: 403,
  conflict: 409,
  state: 409,
  archived: 409,
  duplicate: 409,
  too_large: 413,
  unsupported_type: 415,
  mismatch: 422,
  unauthenticated: 401,
  locked: 429,
  rate_limited: 429,
  surprise: 500,
};

const titles: Record<RefusalCode | "surprise", string> = {
  invalid: "The input breaks a rule",
  incomplete: "Something that the step needs is missing",
  not_found: "Not found",
  forbidden: "Not allowed",
  self_review: "Nobody decides on their own submission",
  conflict: "Changed by somebody else meanwhile",
  state: "Not possible in the present state",
  archived: "Archived things cannot be changed",
  duplicate: "Exists already",
  too_large: "Too large",
  unsupported_type: "Kind of file not taken",
  mismatch: "Length or digest differs from what was declared",
  unauthenticated: "Sign in first",
  locked: "Too many tries",
  rate_limited: "Too many requests",
  surprise: "Unexpected error",
};

/** An RFC 9457 problem document; `code` is the stable part that programs read. */
export function problem(
  code: RefusalCode | "surprise",
  more: { fields?: FieldErrors; errorId?: string; detail?: string } = {},
): Response {
  const status = statusByCode[code];
  return Response.json(
    { type: `urn:ledger:problem:${code}`, title: titles[code], status, code, ...more },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}
