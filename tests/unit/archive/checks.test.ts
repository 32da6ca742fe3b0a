import { describe, expect, it } from "vitest";
import { checkRecord, pdfSigns } from "@/lib/archive/checks/rules";
import type { CheckedFile, CheckedRecord, FoundFile } from "@/lib/archive/checks/types";

const sha256 = "a".repeat(64);
const found: FoundFile = {
  size: 10,
  sha256,
  mediaType: "application/pdf",
  refused: null,
  encrypted: false,
  active: false,
};
const file: CheckedFile = { fileName: "方案.pdf", mediaType: "application/pdf", size: 10, sha256, found };
const good: CheckedRecord = { title: "实施方案", responsible: "市文明办", date: "2026-03-01", files: [file] };

function faults(record: CheckedRecord): string[] {
  const report = checkRecord(record);
  const found = Object.entries(report.findings).flatMap(([property, list]) =>
    list.map((item) => `${property}:${item.fault}`),
  );
  expect(report.passed).toBe(found.length === 0);
  return found;
}
const withFound = (more: Partial<FoundFile>): CheckedRecord => ({
  ...good,
  files: [{ ...file, found: { ...found, ...more } }],
});

describe("the four checks before filing", () => {
  it("lets a record in order pass", () => expect(faults(good)).toEqual([]));

  it.each([
    ["authenticity:file_missing", { ...good, files: [{ ...file, found: null }] }],
    ["authenticity:size_differs", withFound({ size: 9 })],
    ["authenticity:digest_differs", withFound({ sha256: "b".repeat(64) })],
    ["completeness:no_file", { ...good, files: [] }],
    ["completeness:no_title", { ...good, title: "  " }],
    ["completeness:no_responsible", { ...good, responsible: "" }],
    ["completeness:no_date", { ...good, date: null }],
    ["usability:encrypted", withFound({ encrypted: true })],
    ["usability:encrypted", withFound({ mediaType: null, refused: "encrypted" })],
    ["usability:unreadable", withFound({ mediaType: null, refused: "broken" })],
    ["usability:unreadable", withFound({ mediaType: "image/png" })],
    ["safety:type_not_accepted", withFound({ mediaType: null, refused: "unsupported" })],
    ["safety:active_content", withFound({ active: true })],
    ["safety:active_content", withFound({ mediaType: null, refused: "macros" })],
  ])("blocks %s", (fault, record) => expect(faults(record)).toEqual([fault]));

  it("does not keep packed files", () => {
    const zip = { ...file, mediaType: "application/zip", found: { ...found, mediaType: "application/zip" } };
    expect(faults({ ...good, files: [file, zip] })).toEqual(["usability:format_not_kept"]);
  });

  it("leaves the digest of a very large file to the full check", () => {
    expect(faults(withFound({ sha256: null }))).toEqual([]);
  });
});

describe("marks inside a PDF", () => {
  it("knows a locked file and one with scripts", () => {
    expect(pdfSigns("trailer << /Encrypt 12 0 R /Root 1 0 R >>").encrypted).toBe(true);
    expect(pdfSigns("<< /Encrypt << /Filter /Standard >> >>").encrypted).toBe(true);
    expect(pdfSigns("<< /S /JavaScript /JS (app.alert(1)) >>").active).toBe(true);
    expect(pdfSigns("<< /S /Launch /F (a.exe) >>").active).toBe(true);
    expect(pdfSigns("(about /EncryptMetadata and JavaScript)")).toEqual({ encrypted: false, active: false });
  });
});
