import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, link, mkdir, open, opendir, rm, stat, unlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { env } from "@/lib/platform/env";
import { ok, type Result, refuse } from "@/lib/platform/result";

/** Bytes on their way in; each chunk is awaited, so a slow disk slows the sender. */
export type ByteSource = AsyncIterable<Uint8Array>;

/** What the sender says about the bytes. `sha256` is lower-case hex. */
export type Declaration = { readonly size: number; readonly sha256?: string; readonly limit: number };

/** Bytes that arrived whole and lie, synced, in a temporary file. Always ends in `discard`, after `keep` or without. */
export type StagedFile = {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** Gives the bytes their place by digest. Identical bytes that lie there already are left alone. */
  keep(): Promise<void>;
  discard(): Promise<void>;
};

export type StoredFile = { readonly sha256: string; readonly size: number; readonly writtenAt: Date };

/** Where files live: named by their SHA-256, written once, never overwritten. */
export type FileStore = {
  /** `too_large` over the limit, `mismatch` when length or digest differs from the declaration; nothing is left then. */
  stage(source: ByteSource, declared: Declaration): Promise<Result<StagedFile>>;
  /** Bytes `start` to `end`, both included; the whole file without them. */
  read(sha256: string, range?: { readonly start: number; readonly end: number }): Readable;
  /** For readers that want a file on disk (previews). Not for writing. */
  pathOf(sha256: string): string;
  find(sha256: string): Promise<StoredFile | null>;
  remove(sha256: string): Promise<void>;
  list(): AsyncIterable<StoredFile>;
  /** Removes what killed uploads left behind, older than `olderThanMs`; returns how many. */
  cleanTemp(olderThanMs: number): Promise<number>;
};

const digestShape = /^[0-9a-f]{64}$/;

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** A new name is only safe once its folder is synced. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let done = 0;
  while (done < chunk.byteLength) done += (await file.write(chunk, done)).bytesWritten;
}

/** Streams into `path`, hashing on the way; memory holds one chunk. */
async function pour(source: ByteSource, path: string, declared: Declaration): Promise<Result<{ sha256: string }>> {
  const file = await open(path, "wx", 0o640);
  const incoming = source[Symbol.asyncIterator]();
  try {
    const hash = createHash("sha256");
    let size = 0;
    for (;;) {
      // A sender that goes away in the middle sent less than it said.
      const next = await incoming.next().catch(() => null);
      if (!next) return refuse("mismatch", { size: "shorter" });
      if (next.done) break;
      const chunk = next.value;
      size += chunk.byteLength;
      if (size > declared.limit) return refuse("too_large");
      if (size > declared.size) return refuse("mismatch", { size: "longer" });
      hash.update(chunk);
      await writeAll(file, chunk);
    }
    if (size !== declared.size) return refuse("mismatch", { size: "shorter" });
    const sha256 = hash.digest("hex");
    if (declared.sha256 && declared.sha256 !== sha256) return refuse("mismatch", { sha256: "different" });
    await file.sync();
    return ok({ sha256 });
  } finally {
    await incoming.return?.().catch(() => undefined);
    await file.close();
  }
}

/** The store on a local disk: `folder/ab/cd/<sha256>`, temporary files in `folder/.incoming` of the same disk. */
export function diskStore(folder: string): FileStore {
  const root = resolve(folder);
  const incoming = join(root, ".incoming");
  const pathOf = (sha256: string): string => {
    if (!digestShape.test(sha256)) throw new RangeError("not a SHA-256 digest");
    return join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  const find = async (sha256: string): Promise<StoredFile | null> => {
    try {
      const found = await stat(pathOf(sha256));
      return { sha256, size: found.size, writtenAt: found.mtime };
    } catch (error) {
      if (isCode(error, "ENOENT")) return null;
      throw error;
    }
  };
  return {
    pathOf,
    find,
    async stage(source, declared) {
      if (declared.size > declared.limit) return refuse("too_large");
      await mkdir(incoming, { recursive: true });
      const path = join(incoming, randomUUID());
      const discard = () => rm(path, { force: true });
      try {
        const poured = await pour(source, path, declared);
        if (!poured.ok) {
          await discard();
          return poured;
        }
        const { sha256 } = poured.data;
        const keep = async () => {
          const target = pathOf(sha256);
          await mkdir(dirname(target), { recursive: true });
          // A hard link never replaces what is there; a rename would.
          await link(path, target).catch((error: unknown) => {
            if (!isCode(error, "EEXIST")) throw error;
          });
          // All three levels: another upload may have made a folder and not have synced its parent yet.
          for (const folder of [dirname(target), dirname(dirname(target)), root]) await syncFolder(folder);
        };
        return ok({ path, size: declared.size, sha256, keep, discard });
      } catch (error) {
        await discard();
        throw error;
      }
    },
    read(sha256, range) {
      return createReadStream(pathOf(sha256), range);
    },
    async remove(sha256) {
      await rm(pathOf(sha256), { force: true });
    },
    async *list() {
      for await (const path of filesBelow(root)) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const found = digestShape.test(name) && pathOf(name) === path ? await find(name) : null;
        if (found) yield found;
      }
    },
    async cleanTemp(olderThanMs) {
      let removed = 0;
      const before = Date.now() - olderThanMs;
      for await (const path of filesBelow(incoming)) {
        const found = await stat(path).catch(() => null);
        if (!found || found.mtimeMs > before) continue;
        await unlink(path);
        removed += 1;
      }
      return removed;
    },
  };
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch((error: unknown) => {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  });
  if (!entries) return;
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

let made: FileStore | undefined;

/** The store of this installation, under `DATA_DIR/files`. */
export function fileStore(): FileStore {
  made ??= diskStore(env().filesDir);
  return made;
}
