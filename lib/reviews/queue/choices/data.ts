import type { Scope } from "@/lib/permissions/scope";
import { db, type Prisma } from "@/lib/platform/db/client";

/** Rounds and units that the filters of the queue offer: the units of the scope, as a tree in its order. */
export async function listQueueChoices(scope: Scope) {
  const within = scope.all
    ? {}
    : { OR: [...scope.paths, ...scope.releasedPaths].map((path) => ({ path: { startsWith: path } })) };
  const [rounds, departments] = await Promise.all([
    db().assessmentRound.findMany({ select: { id: true, name: true }, orderBy: { assessmentDate: "desc" } }),
    db().department.findMany({
      where: within satisfies Prisma.DepartmentWhereInput,
      select: { id: true, name: true },
      orderBy: { path: "asc" },
    }),
  ]);
  return { rounds, departments };
}
