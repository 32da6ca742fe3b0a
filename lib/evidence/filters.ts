import { type Scope, scopeFilter } from "@/lib/permissions/scope";
import type { Prisma } from "@/lib/platform/db/client";

const released: Prisma.EvidenceWhereInput = {
  OR: [
    { links: { some: { state: { not: "draft" } } } },
    { activities: { some: { activity: { state: { not: "draft" } } } } },
  ],
};

/** The items of a scope; the same rows that `can` allows one by one (`evidenceTarget`). */
export function evidenceInScope(scope: Scope): Prisma.EvidenceWhereInput {
  return scopeFilter<Prisma.EvidenceWhereInput>(scope, {
    released,
    own: (userId) => ({ createdById: userId }),
    standards: (pairs) => ({ links: { some: { OR: pairs, state: { not: "draft" } } } }),
  });
}
