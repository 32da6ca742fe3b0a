import type { EvidencePatch } from "@/lib/evidence/schema";
import { civilFromDb, civilToDb, civilToday } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/db/client";

type Fields = Partial<Omit<EvidencePatch, "evidenceId" | "version" | "uploadIds" | "removeFileIds">>;

/** An empty text means "not known". */
function textOrNull(value: string | null | undefined): string | null | undefined {
  return value === "" ? null : value;
}

function dayOrNull(value: string | null | undefined): Date | null | undefined {
  return typeof value === "string" ? civilToDb(value) : value;
}

/** The columns that a description sets; what is left out stays as it is. */
export function descriptionColumns(fields: Fields) {
  return {
    title: fields.title,
    materialType: fields.materialType,
    documentNumber: textOrNull(fields.documentNumber),
    issuer: textOrNull(fields.issuer),
    formedOn: dayOrNull(fields.formedOn),
    formedPrecision: fields.formedPrecision,
    happenedOn: dayOrNull(fields.happenedOn),
    happenedPrecision: fields.happenedPrecision,
    caption: textOrNull(fields.caption),
    place: textOrNull(fields.place),
    wordCount: fields.wordCount,
    pageCount: fields.pageCount,
    isOriginal: fields.isOriginal,
    retention: fields.retention,
  } satisfies Prisma.EvidenceVersionUncheckedUpdateManyInput;
}

/** Nobody types a date that the pictures know: the earliest day of taking, in China's calendar. */
export function takenDay(files: readonly { readonly takenAt: Date | null }[]): Date | undefined {
  const days = files.flatMap((file) => (file.takenAt ? [civilToday(file.takenAt)] : [])).sort();
  return days[0] ? civilToDb(days[0]) : undefined;
}

type Described = {
  title: string;
  materialType: string;
  documentNumber: string | null;
  formedOn: Date | null;
  happenedOn: Date | null;
  files: readonly { sha256: string }[];
};

/** What the chain keeps of a version: enough to see later what was changed. */
export function auditView(version: Described) {
  return {
    title: version.title,
    materialType: version.materialType,
    documentNumber: version.documentNumber,
    formedOn: version.formedOn ? civilFromDb(version.formedOn) : null,
    happenedOn: version.happenedOn ? civilFromDb(version.happenedOn) : null,
    files: version.files.map((file) => file.sha256),
  };
}
