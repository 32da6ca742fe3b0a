import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db/client";
import { RefusalError, refuse } from "@/lib/platform/result";

export type AttachableUpload = {
  readonly id: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: bigint;
  readonly width: number | null;
  readonly height: number | null;
  readonly pages: number | null;
  readonly takenAt: Date | null;
};

/**
 * Takes uploads of the actor for an item, each once, in the order given. Throws `RefusalError`:
 * `not_found` for one that is not theirs, `conflict` for one that was used meanwhile.
 */
export async function takeUploads(tx: Tx, actor: Actor, uploadIds: readonly string[]): Promise<AttachableUpload[]> {
  const ids = [...new Set(uploadIds)];
  if (ids.length === 0) return [];
  const rows = await tx.upload.findMany({ where: { id: { in: ids }, userId: actor.userId } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const taken = ids.map((id) => {
    const row = byId.get(id);
    if (!row) throw new RefusalError(refuse("not_found", { uploadIds: "not_found" }));
    return row;
  });
  const { count } = await tx.upload.updateMany({
    where: { id: { in: ids }, attachedAt: null },
    data: { attachedAt: new Date() },
  });
  if (count !== ids.length) throw new RefusalError(refuse("conflict", { uploadIds: "upload_used" }));
  return taken;
}

/** Writes uploads as files of a version, after those it has. */
export async function addFiles(
  tx: Tx,
  versionId: string,
  uploads: readonly AttachableUpload[],
  firstSort: number,
): Promise<void> {
  await tx.evidenceFile.createMany({
    data: uploads.map((upload, index) => ({
      versionId,
      sha256: upload.sha256,
      fileName: upload.fileName,
      mediaType: upload.mediaType,
      size: upload.size,
      width: upload.width,
      height: upload.height,
      pages: upload.pages,
      takenAt: upload.takenAt,
      sort: firstSort + index,
    })),
  });
}
