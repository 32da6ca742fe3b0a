import { createActivity } from "@/lib/activities/mutations";
import { activityInputSchema } from "@/lib/activities/schema";
import { submitActivity } from "@/lib/activities/states/mutations";
import { receiveFile } from "@/lib/evidence/files/mutations";
import { createEvidence } from "@/lib/evidence/mutations";
import { evidenceInputSchema } from "@/lib/evidence/schema";
import { db } from "@/lib/platform/db/client";
import { archiveActivity, decideActivity } from "@/lib/reviews/activities/mutations";
import { decideLink } from "@/lib/reviews/links/mutations";
import { must } from "../../world";
import { makeFile } from "./files";
import { type Book, idOf } from "./found";
import type { Entry, Paper } from "./types";
import { on } from "./words";

/** Ids by name of what entries refer to; grows as they are entered. */
export type Shelf = { readonly series: ReadonlyMap<string, string>; readonly aggregates: Map<string, string> };

async function attach({ staff, standards, roundId }: Book, departmentId: string, activityId: string, paper: Paper) {
  const { file, lines: _, standards: codes, ...description } = paper;
  const bytes = await makeFile(paper);
  const body = (async function* () {
    yield bytes;
  })();
  const sent = { departmentId, fileName: file, declaredSize: bytes.length, body };
  const { uploadId } = must(await receiveFile(staff, sent), file);
  const input = evidenceInputSchema.parse({
    ...description,
    departmentId,
    activityId,
    uploadIds: [uploadId],
    pageCount: 1,
    retention: "years_30",
    links: codes.map((code) => ({ roundId, indicatorId: idOf(standards, code) })),
  });
  must(await createEvidence(staff, input), paper.title);
}

/** An entry as the last step left it. */
export type Entered = { readonly id: string; readonly version: number };

/** Enters one line of the report and hands it over for review. */
export async function enterEntry(book: Book, shelf: Shelf, line: Entry): Promise<Entered> {
  const { report, units, staff, standards, roundId } = book;
  const departmentId = idOf(units, line.unit ?? report.reporting);
  const input = activityInputSchema.parse({
    departmentId,
    kind: line.kind,
    title: line.title,
    text: line.text,
    year: report.year,
    ...(line.when ?? on(`${report.year}`)),
    ...line.count,
    place: line.place,
    seriesId: line.series ? idOf(shelf.series, line.series) : undefined,
    aggregateId: line.detailOf ? idOf(shelf.aggregates, line.detailOf) : undefined,
    tags: [...report.tags, ...(line.tags ?? [])],
    details: line.details ?? {},
    figures: line.figures ? [...line.figures] : [],
    participants: (line.participants ?? []).map(({ role, unit, name }) => ({
      role,
      ...(unit ? { departmentId: idOf(units, unit) } : { name }),
    })),
    standards: (line.standards ?? []).map((code) => ({ roundId, indicatorId: idOf(standards, code) })),
    sourceText: line.source,
    correctedText: line.corrected,
    sourceTitle: report.sourceTitle,
  });
  const made = must(await createActivity(staff, input), line.title);
  for (const paper of line.papers ?? []) await attach(book, departmentId, made.id, paper);
  if (line.key) shelf.aggregates.set(line.key, made.id);
  return must(await submitActivity(staff, made), line.title);
}

/** The auditor's verdicts: first on each link of the entry's items, then on the entry. */
export async function reviewEntry({ auditor }: Book, { id, version }: Entered, line: Entry): Promise<Entered> {
  const approval = { verdict: "approved" as const, reasonCodes: [], comment: null };
  const links = line.papers
    ? await db().evidenceLink.findMany({
        where: { state: "submitted", evidence: { activities: { some: { activityId: id } } } },
        select: { id: true, version: true },
      })
    : [];
  for (const link of links) {
    const { filed } = must(
      await decideLink(auditor, { ...approval, linkId: link.id, version: link.version }),
      line.title,
    );
    if (!filed) throw new Error(`${line.title}: not filed`);
  }
  return must(await decideActivity(auditor, { ...approval, activityId: id, version }), line.title);
}

export async function fileEntry({ auditor }: Book, { id, version }: Entered, line: Entry): Promise<Entered> {
  return must(await archiveActivity(auditor, { activityId: id, version }), line.title);
}
