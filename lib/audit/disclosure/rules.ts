/** Subjects whose contents are read in the ledger itself, by whoever may read them there. */
const ledgerSubjects: ReadonlySet<string> = new Set([
  "activity",
  "evidence",
  "upload",
  "file",
  "link",
  "series",
  "target",
  "archive_item",
]);

/** What was done, to which rows and which bytes; none of it is what somebody wrote. */
const facts: ReadonlySet<string> = new Set([
  "kind",
  "from",
  "to",
  "version",
  "versionNumber",
  "versionId",
  "reasonCodes",
  "roundId",
  "indicatorId",
  "requirementId",
  "evidenceId",
  "activityId",
  "size",
  "sha256",
  "mediaType",
  "archiveNumber",
  "manifestHash",
]);

/**
 * The data of an event as its readers see it: titles, file names and texts of the ledger's records stay out,
 * since the log opens to people who may not read drafts of other units (separation of powers, GB/T 22239-2019
 * 8.1.5). The chain itself keeps and hashes everything.
 */
export function disclosedData(subjectType: string, data: unknown): unknown {
  if (!ledgerSubjects.has(subjectType) || typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => facts.has(key)));
}
