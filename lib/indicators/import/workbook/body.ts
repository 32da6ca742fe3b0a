import { workbookLimits } from "@/lib/indicators/import/workbook/rules";
import { ok, type Result, refuse } from "@/lib/platform/result";

/** The body of a request as bytes, read no further than the largest workbook that is taken. */
export async function readWorkbookBody(request: Request): Promise<Result<Buffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > workbookLimits.fileBytes) return refuse("too_large");
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > workbookLimits.fileBytes) return refuse("too_large");
    parts.push(part);
  }
  return size === 0 ? refuse("invalid", { file: "required" }) : ok(Buffer.concat(parts));
}
