import { uploaderLabels } from "@/components/evidence/labels";
import type { ReceivedFile } from "@/lib/evidence/files/types";
import { contentRefusalLabels, evidenceFieldErrors } from "@/lib/evidence/labels";
import type { Words } from "@/lib/platform/i18n";
import { refusalLabels } from "@/lib/platform/result-labels";

/** Larger files are not hashed in the browser: it would hold them in memory whole. */
const hashLimit = 64 * 1024 * 1024;

export type SendOutcome = { ok: true; file: ReceivedFile } | { ok: false; reason: Words; canRetry: boolean };
export type SendPhase = { phase: "hashing" } | { phase: "sending"; percent: number } | { phase: "storing" };

/** SHA-256 in hex; nothing where the browser has no `crypto.subtle` (plain http in an office network). */
async function digestOf(file: File): Promise<string | null> {
  if (typeof crypto === "undefined" || !crypto.subtle || file.size > hashLimit) return null;
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function hasWords<T extends object>(labels: T, key: unknown): key is keyof T {
  return typeof key === "string" && Object.hasOwn(labels, key);
}

/** The words of a problem document (RFC 9457) as the upload route answers it. */
function reasonOf(body: unknown): Words {
  const problem = (typeof body === "object" && body !== null ? body : {}) as { code?: unknown; fields?: unknown };
  const fields = (typeof problem.fields === "object" && problem.fields !== null ? problem.fields : {}) as Record<
    string,
    unknown
  >;
  if (hasWords(contentRefusalLabels, fields.file)) return contentRefusalLabels[fields.file];
  const code = Object.values(fields).find((value) => hasWords(evidenceFieldErrors, value));
  if (typeof code === "string" && evidenceFieldErrors[code]) return evidenceFieldErrors[code];
  return hasWords(refusalLabels, problem.code) && problem.code !== "surprise"
    ? refusalLabels[problem.code]
    : uploaderLabels.network;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Sends one file as the raw body of a request; `signal` cancels it. Never throws. */
export async function sendFile(
  file: File,
  departmentId: string,
  onPhase: (phase: SendPhase) => void,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const broken: SendOutcome = { ok: false, reason: uploaderLabels.network, canRetry: true };
  onPhase({ phase: "hashing" });
  const digest = await digestOf(file).catch(() => null);
  if (signal.aborted) return broken;
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ department: departmentId, name: file.name });
    request.open("POST", `/api/uploads?${query}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-file-size", String(file.size));
    if (digest) request.setRequestHeader("x-content-sha256", digest);
    request.upload.onprogress = (event) => {
      const percent = event.total > 0 ? Math.floor((event.loaded / event.total) * 100) : 0;
      onPhase(percent >= 100 ? { phase: "storing" } : { phase: "sending", percent });
    };
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status === 201) return resolve({ ok: true, file: body as ReceivedFile });
      const canRetry = ![413, 415].includes(request.status);
      resolve({ ok: false, reason: reasonOf(body), canRetry });
    };
    request.onerror = () => resolve(broken);
    request.onabort = () => resolve(broken);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
