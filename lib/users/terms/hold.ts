import type { Actor } from "@/lib/platform/actor";
import type { Prisma, Tx } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { canManageUser, canReadUser } from "@/lib/users/terms/rules";

const withTerms = {
  roleTerms: { include: { department: { select: { path: true, name: true } } } },
} as const satisfies Prisma.UserInclude;
export type HeldUser = Prisma.UserGetPayload<{ include: typeof withTerms }>;

/**
 * The account that an administrator is about to change: visible, within reach, and still at the version the
 * change is based on. Its version is raised, so a second change based on the same one is a conflict.
 */
export async function holdUser(
  tx: Tx,
  actor: Actor,
  based: { readonly userId: string; readonly version: number },
): Promise<Result<HeldUser>> {
  const user = await tx.user.findUnique({ where: { id: based.userId }, include: withTerms });
  if (!user || !canReadUser(actor, user.roleTerms)) return refuse("not_found");
  if (!canManageUser(actor, user.roleTerms)) return refuse("forbidden");
  const held = await tx.user.updateMany({
    where: { id: user.id, version: based.version },
    data: { version: { increment: 1 } },
  });
  return held.count === 0 ? refuse("conflict") : ok(user);
}
