import { db, inTransaction, Prisma } from "@/lib/platform/db/client";
import { logger } from "@/lib/platform/logger";
import { ok, refuse } from "@/lib/platform/result";
import { fileStore } from "@/lib/platform/storage";

/** How long things without an owner are left alone: an upload in hand, an upload not yet used, bytes without a row. */
export type CleanUpGrace = { readonly tempMs: number; readonly uploadMs: number; readonly blobMs: number };

const hour = 3_600_000;
export const usualGrace: CleanUpGrace = { tempMs: 2 * hour, uploadMs: 14 * 24 * hour, blobMs: 24 * hour };

export type CleanUp = {
  readonly temps: number;
  readonly uploads: number;
  readonly blobs: number;
  readonly orphans: number;
};

/** Uploads that never became part of an item, and those whose item was removed as a draft. */
async function removeUploads(before: Date): Promise<number> {
  const { count } = await db().upload.deleteMany({
    where: {
      OR: [
        { attachedAt: null, createdAt: { lt: before } },
        { attachedAt: { lt: before }, blob: { files: { none: {} } } },
      ],
    },
  });
  return count;
}

/** A blob that nothing names: row and bytes. Whoever sends the same bytes now waits for the row. */
async function removeBlob(sha256: string): Promise<boolean> {
  try {
    const done = await inTransaction(async (tx) => {
      const { count } = await tx.blob.deleteMany({ where: { sha256, uploads: { none: {} }, files: { none: {} } } });
      if (count === 0) return refuse("state");
      await fileStore().remove(sha256);
      return ok(null);
    });
    return done.ok;
  } catch (error) {
    // Somebody began to use it between the look and the removal.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2003") return false;
    throw error;
  }
}

/** Bytes without a row: an upload died between its place and its row. The row is taken first, as a lock. */
async function removeOrphan(sha256: string): Promise<boolean> {
  let removed = false;
  await inTransaction(async (tx) => {
    const { count } = await tx.blob.createMany({
      data: [{ sha256, size: 0n, mediaType: "" }],
      skipDuplicates: true,
    });
    if (count === 1) {
      await fileStore().remove(sha256);
      removed = true;
    }
    // A refusal rolls the row back: it was only the lock.
    return refuse("state");
  });
  return removed;
}

/**
 * Removes what belongs to nothing and is older than its grace. May run at any time, beside uploads, and
 * as often as wanted: a second run finds nothing.
 */
export async function cleanUpFiles(now: Date, grace: CleanUpGrace = usualGrace): Promise<CleanUp> {
  const temps = await fileStore().cleanTemp(grace.tempMs);
  const uploads = await removeUploads(new Date(now.getTime() - grace.uploadMs));
  const unused = await db().blob.findMany({
    where: {
      createdAt: { lt: new Date(now.getTime() - grace.blobMs) },
      uploads: { none: {} },
      files: { none: {} },
    },
    select: { sha256: true },
  });
  let blobs = 0;
  for (const { sha256 } of unused) if (await removeBlob(sha256)) blobs += 1;
  let orphans = 0;
  for await (const file of fileStore().list()) {
    if (file.writtenAt.getTime() > now.getTime() - grace.blobMs) continue;
    const known = await db().blob.findUnique({ where: { sha256: file.sha256 }, select: { sha256: true } });
    if (!known && (await removeOrphan(file.sha256))) orphans += 1;
  }
  return { temps, uploads, blobs, orphans };
}

const everyMs = 6 * hour;
let lastRunAt = 0;

/** Starts a clean-up beside the request that calls it: the first after a start, then every six hours. */
export function cleanUpInTime(now: Date): void {
  if (now.getTime() - lastRunAt < everyMs) return;
  lastRunAt = now.getTime();
  cleanUpFiles(now).then(
    (done) => logger().info({ ...done }, "files cleaned up"),
    (error: unknown) => logger().error({ err: error }, "clean-up of files failed"),
  );
}
