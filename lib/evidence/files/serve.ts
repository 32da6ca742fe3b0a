import { findFile } from "@/lib/evidence/files/data";
import { recordDownload } from "@/lib/evidence/files/mutations";
import { previewOf, previewSizes } from "@/lib/evidence/files/preview";
import { fileResponse, previewResponse } from "@/lib/evidence/files/response";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { type Refusal, refuse } from "@/lib/platform/result";

const idShape = /^[0-9a-f-]{36}$/;

/** A file of an item that the actor may read, or an own upload. Showing it in a page (`?view=1`) is no download; a part of it is one. */
export async function serveFile(actor: Actor, request: Request, fileId: string): Promise<Response | Refusal> {
  const file = idShape.test(fileId) ? await findFile(scopeOf(actor, "evidence.read"), actor.userId, fileId) : null;
  if (!file) return refuse("not_found");
  const isView = new URL(request.url).searchParams.get("view") === "1";
  if (!isView) await recordDownload(actor, fileId, file.sha256);
  return fileResponse(file, request.headers.get("range"));
}

/** A picture of the file, drawn by this server, by `?size=`. */
export async function servePreview(actor: Actor, request: Request, fileId: string): Promise<Response | Refusal> {
  const wanted = Number(new URL(request.url).searchParams.get("size") ?? previewSizes[0]);
  const size = previewSizes.find((each) => each === wanted);
  if (!size) return refuse("invalid", { size: "invalid" });
  const file = idShape.test(fileId) ? await findFile(scopeOf(actor, "evidence.read"), actor.userId, fileId) : null;
  if (!file) return refuse("not_found");
  return previewResponse(await previewOf(file, size));
}
