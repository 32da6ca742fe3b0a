import fc from "fast-check";
import { expect, test } from "vitest";
import { takenAt } from "@/lib/evidence/files/content/image";
import { judgeOle } from "@/lib/evidence/files/content/ole";
import { judgeZip, readZip } from "@/lib/evidence/files/content/zip";
import { fitsExtension } from "@/lib/evidence/files/media";
import { cleanFileName, contentDisposition, maxFileName } from "@/lib/evidence/files/names";
import { declaredSha256, declaredSize } from "@/lib/evidence/files/request";
import { readRange } from "@/lib/evidence/files/response";

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\a\\义诊.jpg", "义诊.jpg"],
  ["a\u202egpj.exe", "agpj.exe"],
  ["a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf"],
  ["\u0000\u0007", "未命名"],
  ["...", "未命名"],
  ["", "未命名"],
  ["e\u0301.txt", "é.txt"],
])("the name %j is kept as %j", (raw, clean) => {
  expect(cleanFileName(raw)).toBe(clean);
});

test("three hundred Chinese characters stay; more are cut before the ending", () => {
  const name = `${"文".repeat(296)}.jpg`;
  expect(cleanFileName(name)).toBe(name);
  const long = cleanFileName(`${"文".repeat(500)}.jpeg`);
  expect([...long]).toHaveLength(maxFileName);
  expect(long.endsWith("文.jpeg")).toBe(true);
});

test("no name whatever breaks out of its header", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
      const header = contentDisposition("attachment", name);
      expect(header).toMatch(
        /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~-]+$/,
      );
      expect(() => new Headers({ "content-disposition": header })).not.toThrow();
    }),
  );
}, 20_000);

test.each([
  ["bytes=0-0", { start: 0, end: 0 }],
  ["bytes=5-", { start: 5, end: 9 }],
  ["bytes=-3", { start: 7, end: 9 }],
  ["bytes=0-99", { start: 0, end: 9 }],
  ["bytes=10-", "unsatisfiable"],
  ["bytes=5-2", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  ["bytes=0-1,3-4", null],
  ["lines=0-1", null],
  [null, null],
])("range %s of ten bytes is %j", (header, range) => {
  expect(readRange(header, 10)).toEqual(range);
});

test("a length is required, must be a number, and must not contradict itself", () => {
  expect(declaredSize(new Headers())).toMatchObject({ code: "invalid", fields: { size: "required" } });
  expect(declaredSize(new Headers({ "x-file-size": "-1" }))).toMatchObject({ code: "invalid" });
  expect(declaredSize(new Headers({ "x-file-size": "12" }))).toEqual({ ok: true, data: 12 });
  expect(declaredSize(new Headers({ "content-length": "12", "x-file-size": "12" }))).toEqual({ ok: true, data: 12 });
  expect(declaredSize(new Headers({ "content-length": "12", "x-file-size": "13" }))).toMatchObject({
    code: "mismatch",
  });
});

test("a digest is read from either header, and a broken one is not overlooked", () => {
  const hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  const base64 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
  expect(declaredSha256(new Headers())).toEqual({ ok: true, data: undefined });
  expect(declaredSha256(new Headers({ "x-content-sha256": hex.toUpperCase() }))).toEqual({ ok: true, data: hex });
  expect(declaredSha256(new Headers({ "repr-digest": `sha-256=:${base64}:` }))).toEqual({ ok: true, data: hex });
  expect(declaredSha256(new Headers({ "x-content-sha256": "abc" }))).toMatchObject({ code: "invalid" });
  expect(declaredSha256(new Headers({ "repr-digest": "sha-256=:AAAA:" }))).toMatchObject({ code: "invalid" });
});

const entry = (name: string, more: object = {}) => ({ name, encrypted: false, isLink: false, ...more });
test.each([
  [[entry("a.jpg")], 10, "application/zip"],
  [
    [entry("[Content_Types].xml"), entry("xl/workbook.xml")],
    10,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ],
  [[entry("mimetype"), entry("content.xml")], 10, { refused: "unsupported" }],
  [[entry("[Content_Types].xml"), entry("visio/document.xml")], 10, { refused: "unsupported" }],
  [[entry("/etc/passwd")], 10, { refused: "unsafe_package" }],
  [[entry("a\\..\\..\\b")], 10, { refused: "unsafe_package" }],
  [[entry("link", { isLink: true })], 10, { refused: "unsafe_package" }],
  [[entry("a.jpg", { encrypted: true })], 10, { refused: "encrypted" }],
  [[entry("a.jpg")], 5 * 1024 ** 3, { refused: "unsafe_package" }],
  [[entry("run.BAT")], 10, { refused: "active" }],
])("the package %j of %d unpacked bytes is %j", (entries, unpacked, judged) => {
  expect(judgeZip({ entries, unpacked }, 1000)).toEqual(judged);
});

test("a table of contents that does not hold together is no package", async () => {
  const reader = (bytes: Buffer) => ({
    size: bytes.length,
    at: async (offset: number, length: number) => bytes.subarray(offset, offset + length),
  });
  expect(await readZip(reader(Buffer.from("PK\u0003\u0004 and nothing more")))).toBeNull();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
      const bytes = Buffer.concat([Buffer.from(noise), Buffer.from([0x50, 0x4b, 5, 6]), Buffer.from(noise)]);
      const listing = await readZip(reader(bytes));
      expect(listing === null || listing.entries.length >= 0).toBe(true);
    }),
  );
});

test.each([
  [["Root Entry", "WordDocument"], "application/msword"],
  [["Root Entry", "Workbook"], "application/vnd.ms-excel"],
  [["Root Entry", "WordDocument", "Macros"], { refused: "macros" }],
  [["Root Entry", "EncryptedPackage"], { refused: "encrypted" }],
  [["Root Entry", "__properties_version1.0"], { refused: "unsupported" }],
])("the streams %j are %j", (names, judged) => {
  expect(judgeOle(names)).toEqual(judged);
});

test("the name's ending fits the content or not", () => {
  expect(fitsExtension("image/jpeg", "a.JPG")).toBe(true);
  expect(fitsExtension("application/msword", "方案.wps")).toBe(true);
  expect(fitsExtension("application/pdf", "方案.png")).toBe(false);
  expect(fitsExtension("application/pdf", "方案")).toBe(false);
});

test("no EXIF, or a broken one, is no date", () => {
  expect(takenAt(undefined)).toBeNull();
  expect(takenAt(Buffer.from("Exif\0\0 rubbish"))).toBeNull();
});
