import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { newSecret } from "@/lib/platform/token";

// argon2id (the library's default) at the OWASP floor: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same characters typed on another system may come in another form; NFC makes them one. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

let dummy: Promise<string> | undefined;

/**
 * Checks a password. Without a hash (no such account) it does the same work against a hash that
 * nothing fits, so time does not tell whether the account exists.
 */
export async function checkPassword(passwordHash: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword(newSecret());
  const nobody = await dummy;
  const fits = await verify(passwordHash ?? nobody, password.normalize("NFC"));
  return fits && passwordHash !== null;
}

// Without signs that are mistaken for one another when read aloud or copied by hand.
const signs = "abcdefghjkmnpqrstuvwxyz23456789";

/** A random first password to be copied by hand: four groups of four, about 79 bits. */
export function newFirstPassword(): string {
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
