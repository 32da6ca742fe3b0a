import type { Role } from "@/lib/platform/db/generated/enums";

export type RoleTermRecord = {
  readonly id: string;
  readonly role: Role;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
};

export type UserRecord = {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly lastVisitAt: Date | null;
  readonly version: number;
  /** Sign-in is locked after too many wrong tries, until then. */
  readonly lockedUntil: Date | null;
  /** Newest first; ended ones included. */
  readonly terms: readonly RoleTermRecord[];
};
