/** Every reason for which a use case may refuse. Words for them stand in `result-labels.ts`. */
export const refusalCodes = [
  "invalid", // the input breaks a rule; see `fields`
  "incomplete", // something that the step needs is missing; see `fields`
  "not_found", // no such thing, or not for this actor: the two look alike on purpose
  "forbidden", // the actor may see the thing but not do this
  "self_review", // whoever uploaded it may not decide on it
  "conflict", // somebody else changed it meanwhile
  "state", // the thing is in a state that does not allow the step
  "archived", // archived things cannot be changed by anyone
  "duplicate", // the same thing exists already
  "too_large",
  "unsupported_type", // a kind of file that is not taken
  "mismatch", // length or hash differs from what was declared
  "unauthenticated",
  "locked", // too many wrong tries
  "rate_limited",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Field path (dots for nesting) to a key of the slice's labels or a plain code such as `required`. */
export type FieldErrors = Readonly<Record<string, string>>;

export type Refusal = { readonly ok: false; readonly code: RefusalCode; readonly fields?: FieldErrors };
export type Result<T> = { readonly ok: true; readonly data: T } | Refusal;

export function ok<T>(data: T): Result<T> {
  return { ok: true, data };
}

export function refuse(code: RefusalCode, fields?: FieldErrors): Refusal {
  return fields ? { ok: false, code, fields } : { ok: false, code };
}

/** Thrown inside a transaction to roll it back with a refusal; `inTransaction` turns it into the result. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
