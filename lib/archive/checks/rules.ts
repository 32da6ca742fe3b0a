import type { CheckedFile, CheckedRecord, CheckFault, CheckFinding, CheckReport } from "@/lib/archive/checks/types";

/** Taken as evidence but no format for keeping: what lies packed inside cannot be read on its own. */
const notKept: ReadonlySet<string> = new Set(["application/zip"]);
const unreadable: ReadonlySet<string> = new Set(["broken", "empty", "too_many_pixels"]);
const active: ReadonlySet<string> = new Set(["active", "macros", "unsafe_package"]);

type Rule<T> = (subject: T) => CheckFault | null;

const authenticity: readonly Rule<CheckedFile>[] = [
  (file) => (file.found ? null : "file_missing"),
  (file) => (file.found && file.found.size !== file.size ? "size_differs" : null),
  (file) => (file.found?.sha256 && file.found.sha256 !== file.sha256 ? "digest_differs" : null),
];
const completeness: readonly Rule<CheckedRecord>[] = [
  (record) => (record.files.length > 0 ? null : "no_file"),
  (record) => (record.title.trim() ? null : "no_title"),
  (record) => (record.responsible.trim() ? null : "no_responsible"),
  (record) => (record.date ? null : "no_date"),
];
const usability: readonly Rule<CheckedFile>[] = [
  (file) => (notKept.has(file.mediaType) ? "format_not_kept" : null),
  (file) => (file.found && (file.found.encrypted || file.found.refused === "encrypted") ? "encrypted" : null),
  (file) => (file.found && (unreadable.has(file.found.refused ?? "") || isOtherKind(file)) ? "unreadable" : null),
];
const safety: readonly Rule<CheckedFile>[] = [
  (file) => (file.found?.refused === "unsupported" ? "type_not_accepted" : null),
  (file) => (file.found && (file.found.active || active.has(file.found.refused ?? "")) ? "active_content" : null),
];

function isOtherKind(file: CheckedFile): boolean {
  return file.found?.mediaType !== null && file.found?.mediaType !== file.mediaType;
}

function ofFiles(rules: readonly Rule<CheckedFile>[], files: readonly CheckedFile[]): CheckFinding[] {
  return files.flatMap((file) =>
    rules.flatMap((rule) => {
      const fault = rule(file);
      return fault ? [{ fault, fileName: file.fileName }] : [];
    }),
  );
}

/** The four checks before filing: 真实性, 完整性, 可用性, 安全性 (GB/T 18894-2016). One finding blocks the filing. */
export function checkRecord(record: CheckedRecord): CheckReport {
  const findings = {
    authenticity: ofFiles(authenticity, record.files),
    completeness: completeness.flatMap((rule) => {
      const fault = rule(record);
      return fault ? [{ fault, fileName: null }] : [];
    }),
    usability: ofFiles(usability, record.files),
    safety: ofFiles(safety, record.files),
  };
  return { passed: Object.values(findings).every((list) => list.length === 0), findings };
}

const pdfEncrypted = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;
const pdfActive = /\/(JavaScript|Launch)\b/;

/** Signs in one stretch of a PDF, one character per byte; stretches overlap so that no mark is cut in two. */
export function pdfSigns(stretch: string): { encrypted: boolean; active: boolean } {
  return { encrypted: pdfEncrypted.test(stretch), active: pdfActive.test(stretch) };
}
