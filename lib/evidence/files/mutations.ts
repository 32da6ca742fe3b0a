import { recordEvent } from "@/lib/audit/mutations";
import { inspectFile } from "@/lib/evidence/files/content/inspect";
import { findSameContent } from "@/lib/evidence/files/data";
import { fitsExtension } from "@/lib/evidence/files/media";
import { cleanFileName } from "@/lib/evidence/files/names";
import type { FileFacts, ReceivedFile } from "@/lib/evidence/files/types";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db, inTransaction } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { ok, type Refusal, type Result, refuse } from "@/lib/platform/result";
import { type ByteSource, fileStore, type StagedFile } from "@/lib/platform/storage";

export type IncomingFile = {
  readonly departmentId: string;
  readonly fileName: string;
  /** Length in bytes, as the sender states it. */
  readonly declaredSize: number;
  /** Lower-case hex. */
  readonly declaredSha256?: string;
  readonly body: ByteSource;
};

/** What was refused is kept too: who tried to bring in what, and why not. */
async function recordRefusal(actor: Actor, incoming: IncomingFile, fileName: string, refusal: Refusal): Promise<void> {
  await inTransaction(async (tx) => {
    await recordEvent(tx, actor, {
      type: "file.refused",
      subjectType: "file",
      departmentId: incoming.departmentId,
      success: false,
      data: { fileName, size: incoming.declaredSize, code: refusal.code, fields: refusal.fields ?? {} },
    });
    return ok(null);
  });
}

/** Row and place in one: a clean-up of the same bytes waits for the row, so it cannot take them away. */
async function keepFile(actor: Actor, incoming: IncomingFile, staged: StagedFile, facts: FileFacts, fileName: string) {
  const { sha256 } = staged;
  return inTransaction(async (tx) => {
    const size = BigInt(staged.size);
    await tx.blob.createMany({ data: [{ sha256, size, mediaType: facts.mediaType }], skipDuplicates: true });
    await staged.keep();
    const upload = await tx.upload.create({
      data: { ...facts, sha256, size, fileName, userId: actor.userId, departmentId: incoming.departmentId },
    });
    await recordEvent(tx, actor, {
      type: "file.received",
      subjectType: "upload",
      subjectId: upload.id,
      departmentId: incoming.departmentId,
      data: { fileName, sha256, size: staged.size, mediaType: facts.mediaType },
    });
    return ok(upload.id);
  });
}

/**
 * Takes in one file: streamed to disk, hashed on the way, judged by its content, then its row; the answer
 * comes last. Refuses `too_large`, `mismatch` (length or digest differs from what was declared) and
 * `unsupported_type` (`fields.file`: a content refusal); then nothing of it is left.
 */
export async function receiveFile(actor: Actor, incoming: IncomingFile): Promise<Result<ReceivedFile>> {
  const department = await db().department.findUnique({
    where: { id: incoming.departmentId },
    select: { path: true },
  });
  if (!department || !can(actor, "evidence.create", { departmentPath: department.path }))
    return refuse("not_found", { departmentId: "not_found" });
  const fileName = cleanFileName(incoming.fileName);
  const refuseFile = async (refusal: Refusal) => {
    await recordRefusal(actor, incoming, fileName, refusal);
    return refusal;
  };
  const staging = await fileStore().stage(incoming.body, {
    size: incoming.declaredSize,
    sha256: incoming.declaredSha256,
    limit: env().UPLOAD_LIMIT_MB * 1024 * 1024,
  });
  if (!staging.ok) return refuseFile(staging);
  const staged = staging.data;
  try {
    const facts = await inspectFile(staged.path, fileName);
    if ("refused" in facts) {
      const code = facts.refused === "too_many_pixels" ? "too_large" : "unsupported_type";
      return await refuseFile(refuse(code, { file: facts.refused }));
    }
    const kept = await keepFile(actor, incoming, staged, facts, fileName);
    if (!kept.ok) return kept;
    return ok({
      uploadId: kept.data,
      fileName,
      mediaType: facts.mediaType,
      size: staged.size,
      sha256: staged.sha256,
      width: facts.width,
      height: facts.height,
      takenAt: facts.takenAt?.toISOString() ?? null,
      nameMisleads: !fitsExtension(facts.mediaType, fileName),
      sameContent: await findSameContent(scopeOf(actor, "evidence.read"), staged.sha256),
    });
  } finally {
    await staged.discard();
  }
}

/** Keeps in the chain that a file left the system. */
export async function recordDownload(actor: Actor, fileId: string, sha256: string): Promise<void> {
  await inTransaction(async (tx) => {
    await recordEvent(tx, actor, {
      type: "file.downloaded",
      subjectType: "file",
      subjectId: fileId,
      data: { sha256 },
    });
    return ok(null);
  });
}
