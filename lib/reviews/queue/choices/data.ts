import { listRounds } from "@/lib/indicators/rounds/data";
import type { Scope } from "@/lib/permissions/scope";
import { db, type Prisma } from "@/lib/platform/db/client";

/** Rounds and units that the filters of the queue offer: each of its scope, the units as a tree in its order. */
export async function listQueueChoices(scope: Scope, roundScope: Scope) {
  const within = scope.all
    ? {}
    : { OR: [...scope.paths, ...scope.releasedPaths].map((path) => ({ path: { startsWith: path } })) };
  const [{ items }, departments] = await Promise.all([
    listRounds(roundScope, { take: 100 }),
    db().department.findMany({
      where: within satisfies Prisma.DepartmentWhereInput,
      select: { id: true, name: true },
      orderBy: { path: "asc" },
    }),
  ]);
  return { rounds: items.map(({ id, name }) => ({ id, name })), departments };
}
