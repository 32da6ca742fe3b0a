import { db } from "@/lib/platform/db/client";
import { hashSecret } from "@/lib/platform/token";

/** True while the link would still create the first administrator. */
export async function isSetupOpen(secret: string, now = new Date()): Promise<boolean> {
  const link = await db().setupLink.findFirst({
    where: { tokenHash: hashSecret(secret), usedAt: null, expiresAt: { gt: now } },
  });
  return link !== null && (await db().user.findFirst({ select: { id: true } })) === null;
}
