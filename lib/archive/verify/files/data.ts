import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { join } from "node:path";
import { digestOfPath, judgeFile } from "@/lib/archive/verify/files/rules";
import type { FileFinding, FilesReport } from "@/lib/archive/verify/types";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { fileStore } from "@/lib/platform/storage";

const pageSize = 500;

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

async function look(sha256: string, withHash: boolean): Promise<{ size: number; sha256: string | null } | null> {
  const path = fileStore().pathOf(sha256);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  return { size: found.size, sha256: withHash ? await hashFile(path) : null };
}

async function usersOf(sha256: string): Promise<string[]> {
  const files = await db().evidenceFile.findMany({ where: { sha256 }, select: { fileName: true }, take: 3 });
  return files.map((file) => file.fileName);
}

async function* recordedFiles(): AsyncGenerator<{ sha256: string; size: bigint }> {
  for (let after = ""; ; ) {
    const rows: { sha256: string; size: bigint }[] = await db().blob.findMany({
      where: { sha256: { gt: after } },
      select: { sha256: true, size: true },
      orderBy: { sha256: "asc" },
      take: pageSize,
    });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.sha256;
  }
}

async function* pathsBelow(folder: string, prefix = ""): AsyncGenerator<string> {
  const entries = await opendir(join(folder, prefix)).catch(() => null);
  if (!entries) return;
  for await (const entry of entries) {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    // Uploads on their way lie here; the store sweeps it by itself.
    if (path === ".incoming") continue;
    if (entry.isDirectory()) yield* pathsBelow(folder, path);
    else yield path;
  }
}

async function judgeUnrecorded(path: string): Promise<FileFinding | null> {
  const digest = digestOfPath(path);
  if (!digest) return { kind: "added", name: path, usedBy: [] };
  if (await db().blob.findUnique({ where: { sha256: digest }, select: { sha256: true } })) return null;
  const actual = await hashFile(join(env().filesDir, path)).catch(() => null);
  if (actual === null) return null;
  return { kind: actual === digest ? "leftover" : "added", name: path, usedBy: [] };
}

/**
 * Compares every recorded file with the disk: there, of the right length, of the right SHA-256 (unless
 * `withHash` is false); and names what lies in the store without a record.
 */
export async function verifyFiles(options: { readonly withHash: boolean }): Promise<FilesReport> {
  const findings: FileFinding[] = [];
  const recorded = new Set<string>();
  let bytes = 0n;
  const suspects: { sha256: string; size: number; found: Awaited<ReturnType<typeof look>> }[] = [];
  for await (const { sha256, size } of recordedFiles()) {
    recorded.add(sha256);
    const found = await look(sha256, options.withHash);
    if (options.withHash && found) bytes += BigInt(found.size);
    const whole = found && found.size === Number(size) && (found.sha256 === null || found.sha256 === sha256);
    if (!whole) suspects.push({ sha256, size: Number(size), found });
  }
  for (const suspect of suspects) {
    const finding = judgeFile(suspect, await usersOf(suspect.sha256), (digest) => recorded.has(digest));
    if (finding) findings.push(finding);
  }
  for await (const path of pathsBelow(env().filesDir)) {
    const digest = digestOfPath(path);
    if (digest && recorded.has(digest)) continue;
    const finding = await judgeUnrecorded(path);
    if (finding) findings.push(finding);
  }
  const ok = findings.every((finding) => finding.kind === "leftover");
  return { ok, files: recorded.size, bytes: bytes.toString(), findings };
}
