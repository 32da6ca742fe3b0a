import { createHash, randomBytes } from "node:crypto";
import { readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import JSZip from "jszip";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { findFile } from "@/lib/evidence/files/data";
import { cleanUpFiles } from "@/lib/evidence/files/jobs";
import { receiveFile } from "@/lib/evidence/files/mutations";
import { previewOf } from "@/lib/evidence/files/preview";
import { fileResponse } from "@/lib/evidence/files/response";
import { deleteDraftEvidence } from "@/lib/evidence/mutations";
import { scopeOf } from "@/lib/permissions/scope";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { fileStore } from "@/lib/platform/storage";
import { chunks, jpeg, makeActor, makeItem, makeWorld, must, send, type World } from "./world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const temps = () => readdir(join(env().filesDir, ".incoming")).catch(() => []);

test("what is received is stored under its digest and comes back byte for byte", async () => {
  const bytes = await jpeg();
  const received = must(await send(world.staff, world.health.id, bytes, "../../etc/义诊\u202egpj.exe.png"));
  expect(received).toMatchObject({
    sha256: digest(bytes),
    size: bytes.length,
    mediaType: "image/jpeg",
    fileName: "义诊gpj.exe.png",
    nameMisleads: true,
    width: 40,
    height: 30,
  });
  const file = await findFile(scopeOf(world.staff, "evidence.read"), world.staff.userId, received.uploadId);
  if (!file) throw new Error("no file");
  const answer = await fileResponse(file, null);
  expect(digest(new Uint8Array(await answer.arrayBuffer()))).toBe(digest(bytes));
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; .*filename\*=UTF-8''%E4%B9%89/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-security-policy")).toContain("sandbox");
  const part = await fileResponse(file, "bytes=2-5");
  expect(part.status).toBe(206);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(2, 6));
  expect((await fileResponse(file, `bytes=${bytes.length}-`)).status).toBe(416);
});

test.each([
  ["shorter than declared", (size: number) => ({ declaredSize: size + 1 })],
  ["longer than declared", (size: number) => ({ declaredSize: size - 1 })],
  ["another digest", (size: number) => ({ declaredSize: size, declaredSha256: digest(Buffer.from("other")) })],
])("%s is a mismatch and leaves nothing", async (_, declared) => {
  const bytes = await jpeg();
  const result = await receiveFile(world.staff, {
    departmentId: world.health.id,
    fileName: "a.jpg",
    body: chunks(bytes),
    ...declared(bytes.length),
  });
  expect(result).toMatchObject({ ok: false, code: "mismatch" });
  expect(await fileStore().find(digest(bytes))).toBeNull();
  expect(await db().blob.findUnique({ where: { sha256: digest(bytes) } })).toBeNull();
  expect(await temps()).toEqual([]);
});

test("a body that breaks off leaves nothing", async () => {
  const bytes = await jpeg();
  async function* cut() {
    yield bytes.subarray(0, 100);
    throw new Error("connection reset");
  }
  const sent = await receiveFile(world.staff, {
    departmentId: world.health.id,
    fileName: "a.jpg",
    declaredSize: bytes.length,
    body: cut(),
  });
  expect(sent).toMatchObject({ code: "mismatch", fields: { size: "shorter" } });
  expect(await db().auditEvent.count({ where: { type: "file.refused", actorId: world.staff.userId } })).toBeGreaterThan(
    0,
  );
  expect(await temps()).toEqual([]);
});

test("over the limit is refused before and while streaming", async () => {
  const limit = env().UPLOAD_LIMIT_MB * 1024 * 1024;
  const declared = await receiveFile(world.staff, {
    departmentId: world.health.id,
    fileName: "a.jpg",
    declaredSize: limit + 1,
    body: chunks(new Uint8Array(10)),
  });
  expect(declared).toMatchObject({ code: "too_large" });
  const staged = await fileStore().stage(chunks(new Uint8Array(1000)), { size: 1000, limit: 999 });
  expect(staged).toMatchObject({ code: "too_large" });
  expect(await temps()).toEqual([]);
});

test("twenty identical uploads at once make one blob and twenty uploads", async () => {
  const bytes = await jpeg();
  const results = await Promise.all(Array.from({ length: 20 }, () => send(world.staff, world.health.id, bytes)));
  expect(new Set(results.map((result) => must(result).uploadId)).size).toBe(20);
  expect(await db().blob.count({ where: { sha256: digest(bytes) } })).toBe(1);
  expect(await db().upload.count({ where: { sha256: digest(bytes) } })).toBe(20);
  expect(await temps()).toEqual([]);
});

test("a foreign unit, a role without the right and an unknown unit look alike", async () => {
  const bytes = await jpeg();
  for (const actor of [world.stranger, world.auditor, world.admin])
    expect(await send(actor, world.health.id, bytes)).toMatchObject({ code: "not_found" });
  expect(await send(world.staff, crypto.randomUUID(), bytes)).toMatchObject({ code: "not_found" });
});

const zip = async (files: Record<string, string>) => {
  const made = new JSZip();
  for (const [name, text] of Object.entries(files)) made.file(name, text);
  return made.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
};

test("content decides what is taken, not the name", async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const refused: [string, Buffer, string][] = [
    ["图.jpg", svg, "active"],
    ["页.txt", Buffer.from("<!DOCTYPE html><p>x"), "active"],
    ["说明.txt", Buffer.from("hello <script>alert(1)</script>"), "active"],
    ["run.sh", Buffer.from("echo 1"), "active"],
    ["run.txt", Buffer.from("#!/bin/sh\necho 1"), "active"],
    ["表.xml", Buffer.from('<?xml version="1.0"?><a/>'), "active"],
    ["程序.pdf", Buffer.concat([Buffer.from("MZ"), randomBytes(500)]), "active"],
    ["空.txt", Buffer.alloc(0), "empty"],
    [
      "坏.jpg",
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from("<script>alert(1)</script>")]),
      "broken",
    ],
    ["a.zip", await zip({ "../../etc/passwd": "x" }), "unsafe_package"],
    ["a.zip", await zip({ "setup.exe": "x" }), "active"],
    [
      "宏.docx",
      await zip({ "[Content_Types].xml": "x", "word/document.xml": "x", "word/vbaProject.bin": "x" }),
      "macros",
    ],
  ];
  for (const [name, bytes, reason] of refused)
    expect([name, await send(world.staff, world.health.id, bytes, name)]).toMatchObject([
      name,
      { code: "unsupported_type", fields: { file: reason } },
    ]);
  const gb = Buffer.from([0xd2, 0xe5, 0xd5, 0xef, 0xbb, 0xee, 0xb6, 0xaf]);
  const taken: [string, Buffer, string][] = [
    ["报告.docx", await zip({ "[Content_Types].xml": "x", "word/document.xml": "x" }), "wordprocessingml.document"],
    ["公文.ofd", await zip({ "OFD.xml": "x", "Doc_0/Document.xml": "x" }), "application/ofd"],
    ["图片.zip", await zip({ "a.jpg": "x" }), "application/zip"],
    ["说明.txt", gb, "text/plain"],
    ["表.csv", Buffer.from("单位,人次\n卫健局,80\n"), "text/csv"],
    ["文件.png", Buffer.from("%PDF-1.4\n%âãÏÓ\n"), "application/pdf"],
    [
      "p.jpg",
      await sharp({ create: { width: 9, height: 9, channels: 3, background: "red" } })
        .png()
        .toBuffer(),
      "image/png",
    ],
  ];
  for (const [name, bytes, type] of taken)
    expect([name, must(await send(world.staff, world.health.id, bytes, name)).mediaType]).toEqual([
      name,
      expect.stringContaining(type),
    ]);
});

test("the time of taking is read, and neither place nor author reaches the preview", async () => {
  const bytes = await sharp(await jpeg(400, 300))
    .withExif({
      IFD0: { Artist: "SECRET-AUTHOR" },
      IFD2: { DateTimeOriginal: "2026:05:12 23:30:00" },
      IFD3: { GPSLatitude: "36/1 11/1 0/1", GPSLatitudeRef: "N" },
    })
    .jpeg()
    .toBuffer();
  const received = must(await send(world.staff, world.health.id, bytes));
  expect(received.takenAt).toBe("2026-05-12T15:30:00.000Z");
  const preview = await previewOf(received, 320);
  if (!preview) throw new Error("no preview");
  const about = await sharp(preview).metadata();
  expect(about).toMatchObject({ format: "webp", width: 320, height: 240 });
  expect(about.exif).toBeUndefined();
  expect(preview.includes("SECRET-AUTHOR")).toBe(false);
});

test("the same bytes elsewhere are told of only inside the reader's scope", async () => {
  const bytes = await jpeg();
  const mine = must(await send(world.staff, world.health.id, bytes));
  const item = await makeItem(world, { uploadIds: [mine.uploadId] });
  const again = must(await send(world.colleague, world.health.id, bytes));
  expect(again.sameContent).toEqual([{ evidenceId: item.id, title: "义诊现场", departmentName: "市卫健局" }]);
  expect(must(await send(world.stranger, world.sports.id, bytes)).sameContent).toEqual([]);
});

test("a file opens for its unit and, once released, for the auditor; for others it does not exist", async () => {
  const item = await makeItem(world);
  const version = await db().evidenceVersion.findFirstOrThrow({
    where: { evidenceId: item.id },
    include: { files: true },
  });
  const id = version.files[0]?.id ?? "";
  const opens = async (actor: typeof world.staff) =>
    (await findFile(scopeOf(actor, "evidence.read"), actor.userId, id)) !== null;
  const city = await makeActor("staff", world.city.id);
  expect(await Promise.all([world.colleague, city, world.stranger, world.auditor, world.admin].map(opens))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("the clean-up removes what belongs to nothing, and nothing else", async () => {
  const kept = await makeItem(world);
  const dropped = await makeItem(world);
  const file = await db().evidenceFile.findFirstOrThrow({ where: { version: { evidenceId: dropped.id } } });
  const keptFile = await db().evidenceFile.findFirstOrThrow({ where: { version: { evidenceId: kept.id } } });
  must(await deleteDraftEvidence(world.staff, { evidenceId: dropped.id, version: dropped.version }));
  const orphan = await jpeg();
  const staged = must(await fileStore().stage(chunks(orphan), { size: orphan.length, limit: 1e9 }));
  await staged.keep();
  await staged.discard();
  const temp = join(env().filesDir, ".incoming", "killed");
  await writeFile(temp, "half a file");
  await utimes(temp, new Date(0), new Date(0));
  const later = new Date(Date.now() + 20 * 24 * 3_600_000);
  const first = await cleanUpFiles(later);
  expect(first.orphans).toBe(1);
  expect(first.temps).toBe(1);
  expect(first.blobs).toBeGreaterThanOrEqual(1);
  expect(await fileStore().find(file.sha256)).toBeNull();
  expect(await fileStore().find(digest(orphan))).toBeNull();
  expect(await fileStore().find(keptFile.sha256)).not.toBeNull();
  expect(await cleanUpFiles(later)).toEqual({ temps: 0, uploads: 0, blobs: 0, orphans: 0 });
});
