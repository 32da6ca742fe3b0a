import type { Role } from "@/lib/platform/db/generated/enums";

/** A name as it is compared: width, case and blanks do not tell two names apart (Ａdmin is admin). */
export function foldUsername(username: string): string {
  return username
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cf}\p{Cc}]+/gu, "");
}

/** Roles that watch over each other are never held by one account (GB/T 22239-2019 8.1.5, separation of powers). */
export function areRolesApart(roles: readonly Role[]): boolean {
  return !(roles.includes("admin") && roles.includes("auditor"));
}
