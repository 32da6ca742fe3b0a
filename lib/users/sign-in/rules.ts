import { foldUsername } from "@/lib/users/rules";

/** Settings of the lock. */
export type LockLimits = { readonly tries: number; readonly minutes: number };
export type LockState = { readonly failures: number; readonly lastAt: Date; readonly lockedUntil: Date | null };

/**
 * The network of an address: /24 of IPv4, the first 64 bits of IPv6. Null when the address is unknown.
 * An account has one count for networks it has signed in from and one for all others together: many
 * addresses give no more tries, and a stranger cannot lock the owner out of the office.
 */
export function networkOf(address: string | undefined): string | null {
  const text = address?.replace(/^::ffff:/i, "") ?? "";
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return text.replace(/\d+$/, "");
  const groups = text.split(":");
  if (groups.length < 3) return null;
  const explicit = groups.slice(0, 4);
  return explicit.length === 4 && explicit.every((group) => group !== "") ? `${explicit.join(":")}:` : text;
}

export type AddressClass = "known" | "other" | "own-password";

export function lockKey(username: string, addressClass: AddressClass): string {
  return `${[...foldUsername(username)].slice(0, 80).join("")}|${addressClass}`;
}

export const signInClasses: readonly AddressClass[] = ["known", "other"];

export function isLocked(state: LockState | null, now: Date): boolean {
  return state?.lockedUntil != null && state.lockedUntil > now;
}

/** Wrong tries that still count: none after a lock ran out, or after as long a rest as a lock takes. */
export function countedFailures(state: LockState, limits: LockLimits, now: Date): number {
  if (state.lockedUntil) return isLocked(state, now) ? state.failures : 0;
  return now.getTime() - state.lastAt.getTime() > limits.minutes * 60_000 ? 0 : state.failures;
}

/** The state after one more wrong try. */
export function afterFailure(state: LockState, limits: LockLimits, now: Date): LockState {
  const failures = countedFailures(state, limits, now) + 1;
  const lockedUntil = failures >= limits.tries ? new Date(now.getTime() + limits.minutes * 60_000) : null;
  return { failures, lastAt: now, lockedUntil };
}

/**
 * The part of an address that stays on this site: path and query. Null for what is no address. A foreign
 * address loses its host, so sign-in never leads away.
 */
export function sitePath(address: string | null | undefined): string | null {
  if (!address) return null;
  if (!URL.canParse(address, "http://site")) return null;
  const { pathname, search, protocol } = new URL(address, "http://site");
  if (protocol !== "http:" && protocol !== "https:") return null;
  return `/${pathname.replace(/^[/\\]+/, "")}${search}`;
}
