import { cleanUpInTime } from "@/lib/evidence/files/jobs";
import { receiveFile } from "@/lib/evidence/files/mutations";
import type { ReceivedFile } from "@/lib/evidence/files/types";
import type { Actor } from "@/lib/platform/actor";
import { type Result, refuse } from "@/lib/platform/result";
import type { ByteSource } from "@/lib/platform/storage";

/** The declared length: from `Content-Length` or `X-File-Size`, which must not contradict each other. */
export function declaredSize(headers: Headers): Result<number> {
  const values = ["content-length", "x-file-size"].flatMap((name) => headers.get(name) ?? []);
  if (values.length === 0) return refuse("invalid", { size: "required" });
  if (values.some((value) => !/^\d{1,15}$/.test(value))) return refuse("invalid", { size: "invalid" });
  const [first = 0, second = first] = values.map(Number);
  return first === second ? { ok: true, data: first } : refuse("mismatch", { size: "different" });
}

/** The declared digest, if any: `X-Content-SHA256` in hex, or RFC 9530 `Repr-Digest` / `Content-Digest`. */
export function declaredSha256(headers: Headers): Result<string | undefined> {
  const hex = headers.get("x-content-sha256");
  if (hex !== null) {
    const value = hex.trim().toLowerCase();
    return /^[0-9a-f]{64}$/.test(value) ? { ok: true, data: value } : refuse("invalid", { sha256: "invalid" });
  }
  const field = headers.get("repr-digest") ?? headers.get("content-digest");
  const found = /(?:^|[,\s])sha-256=:([A-Za-z0-9+/]{43}=):/.exec(field ?? "");
  if (found?.[1]) return { ok: true, data: Buffer.from(found[1], "base64").toString("hex") };
  return field?.includes("sha-256") ? refuse("invalid", { sha256: "invalid" }) : { ok: true, data: undefined };
}

async function* noBytes(): ByteSource {}

/** One file as the raw body of a request: `?department=&name=`. The only door for bytes, for pages and programs. */
export async function receiveUpload(actor: Actor, request: Request): Promise<Result<ReceivedFile>> {
  const query = new URL(request.url).searchParams;
  const departmentId = query.get("department");
  const fileName = query.get("name");
  if (!departmentId) return refuse("invalid", { department: "required" });
  if (!fileName) return refuse("invalid", { name: "required" });
  const size = declaredSize(request.headers);
  if (!size.ok) return size;
  const sha256 = declaredSha256(request.headers);
  if (!sha256.ok) return sha256;
  cleanUpInTime(new Date());
  return receiveFile(actor, {
    departmentId,
    fileName,
    declaredSize: size.data,
    declaredSha256: sha256.data,
    body: request.body ?? noBytes(),
  });
}
