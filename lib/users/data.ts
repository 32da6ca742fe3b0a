import type { Scope } from "@/lib/permissions/scope";
import { db, type Prisma } from "@/lib/platform/db/client";
import type { UserFilter } from "@/lib/users/schema";
import { lockKey, signInClasses } from "@/lib/users/sign-in/rules";
import type { UserRecord } from "@/lib/users/types";

const userSelect = {
  id: true,
  username: true,
  displayName: true,
  active: true,
  mustChangePassword: true,
  lastVisitAt: true,
  version: true,
  roleTerms: {
    orderBy: { startedAt: "desc" },
    select: {
      id: true,
      role: true,
      departmentId: true,
      startedAt: true,
      endedAt: true,
      department: { select: { name: true } },
    },
  },
} as const satisfies Prisma.UserSelect;

/** Accounts with a term in force in the scope; those without any term in force by their former ones. */
export function accountsInScope(scope: Scope): Prisma.UserWhereInput {
  if (scope.all) return {};
  const here: Prisma.RoleTermWhereInput = {
    // Never an empty list: see `scopeFilter`.
    OR: [{ departmentId: { in: [] } }, ...scope.paths.map((path) => ({ department: { path: { startsWith: path } } }))],
  };
  return {
    OR: [
      { roleTerms: { some: { AND: [{ endedAt: null }, here] } } },
      { AND: [{ roleTerms: { none: { endedAt: null } } }, { roleTerms: { some: here } }] },
    ],
  };
}

async function withLocks(
  rows: readonly Prisma.UserGetPayload<{ select: typeof userSelect }>[],
  now: Date,
): Promise<UserRecord[]> {
  const keysOf = (username: string) => signInClasses.map((kind) => lockKey(username, kind));
  const locks = await db().signInLock.findMany({
    where: { key: { in: rows.flatMap((row) => keysOf(row.username)) }, lockedUntil: { gt: now } },
    orderBy: { lockedUntil: "desc" },
  });
  return rows.map(({ roleTerms, ...row }) => ({
    ...row,
    lockedUntil: locks.find((lock) => keysOf(row.username).includes(lock.key))?.lockedUntil ?? null,
    terms: roleTerms.map(({ department, ...term }) => ({ ...term, departmentName: department.name })),
  }));
}

/** Accounts that the scope opens, newest first. */
export async function listUsers(
  scope: Scope,
  filter: UserFilter,
  now = new Date(),
): Promise<{ items: UserRecord[]; nextCursor: string | null }> {
  const term: Prisma.RoleTermWhereInput = {
    endedAt: null,
    ...(filter.role ? { role: filter.role } : {}),
    ...(filter.department ? { departmentId: filter.department } : {}),
  };
  const rows = await db().user.findMany({
    where: {
      AND: [
        accountsInScope(scope),
        filter.after ? { id: { lt: filter.after } } : {},
        filter.state ? { active: filter.state === "active" } : {},
        filter.role || filter.department ? { roleTerms: { some: term } } : {},
        filter.q
          ? {
              OR: [
                { username: { contains: filter.q, mode: "insensitive" } },
                { displayName: { contains: filter.q, mode: "insensitive" } },
              ],
            }
          : {},
      ],
    },
    select: userSelect,
    orderBy: { id: "desc" },
    take: filter.take + 1,
  });
  const items = await withLocks(rows.slice(0, filter.take), now);
  return { items, nextCursor: rows.length > filter.take ? (items.at(-1)?.id ?? null) : null };
}

/** One account with all its terms; null outside the scope. */
export async function getUser(scope: Scope, id: string, now = new Date()): Promise<UserRecord | null> {
  const row = await db().user.findFirst({ where: { AND: [{ id }, accountsInScope(scope)] }, select: userSelect });
  const [user] = row ? await withLocks([row], now) : [];
  return user ?? null;
}
