import { createHash } from "node:crypto";
import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import type { ActivityRecord } from "@/lib/activities/types";
import { scopeOf } from "@/lib/permissions/scope";
import { loadActor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { buildWorkSummary } from "@/lib/reports/data";
import { listReportEntries } from "@/lib/reports/entries/data";
import { type Paragraph, runText, type WorkSummary } from "@/lib/reports/types";
import { renderWorkSummary } from "@/lib/reports/word/render";
import { bootstrapAdministrator } from "@/lib/users/bootstrap";
import { resetClock } from "../../../prisma/seed/clock";
import { importSampleEdition } from "../../../prisma/seed/reference/sample-edition/import";
import { tellReports } from "../../../prisma/seed/reports/tell";
import { must, type World } from "../../../prisma/seed/world";
import { city2002 } from "./facts/city-2002";
import { civilAffairs2011 } from "./facts/civil-affairs-2011";
import type { Fact } from "./facts/fact";
import { health2021 } from "./facts/health-2021";
import { primarySchool } from "./facts/primary-school";
import { sports2011 } from "./facts/sports-2011";

type Told = { readonly summary: WorkSummary; readonly entries: readonly ActivityRecord[] };

const reports: readonly { head: string; year: number; facts: readonly Fact[] }[] = [
  { head: "r1-head", year: 2011, facts: civilAffairs2011 },
  { head: "r2-head", year: 2021, facts: health2021 },
  { head: "r3-head", year: 2010, facts: primarySchool },
  { head: "r4-head", year: 2011, facts: sports2011 },
  { head: "r5-head", year: 2002, facts: city2002 },
];
/** Rows that only the record page spells out; all others stand in the summary. */
const onRecordPage = ["S1-21", "S3-13", "S3-14"];
/** The persons whom the papers name, as digests: their names stand nowhere in this project. */
const personDigests = [
  "f022ea00b6214f3c",
  "f2302b8c2d7df2d1",
  "531250306ef28021",
  "1947f5fbeb1ab765",
  "16dc8065f6619bbc",
  "698355313a14ba4b",
  "ac649e90846d25ee",
  "73c7024da3f51a49",
  "8ebbf2bba446a9b7",
  "da23a0796ba4faae",
  "f718a7034622cb1a",
  "99a332d0b6e815f6",
  "63bd9d6e1e840eea",
];
const told = new Map<string, Told>();

const fold = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");
const sentence = (paragraph: Paragraph) => paragraph.runs.map(runText).join("");

function paragraphsOf(summary: WorkSummary): string[] {
  const inside = summary.sections.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs));
  return [...summary.opening, ...inside, ...summary.closing].map(sentence);
}

/** What the record page of an entry prints, as one text. */
function recordText(entry: ActivityRecord): string {
  const figures = entry.figures.map((figure) => formatFigure(figure, "zh-CN"));
  const count = { value: String(entry.occurrences ?? ""), qualifier: entry.occurrencesQualifier, unit: "人" };
  const counted = entry.occurrences === null ? "" : formatFigure(count, "zh-CN");
  return [
    entry.title,
    entry.text,
    JSON.stringify(entry.details),
    counted,
    ...figures,
    entry.sourceText,
    entry.correctedText,
  ].join(" ");
}

async function read(head: string, year: number): Promise<Told> {
  const user = await db().user.findUniqueOrThrow({ where: { username: head } });
  const actor = await loadActor(user.id);
  if (!actor) throw new Error(head);
  const scope = scopeOf(actor, "report.read");
  const summary = await buildWorkSummary(scope, { year }, "2026-11-23");
  if (!summary) throw new Error(`${head}: no summary`);
  const unit = await db().department.findUniqueOrThrow({ where: { id: summary.departmentId } });
  return { summary, entries: await listReportEntries(scope, unit.path, year) };
}

beforeAll(async () => {
  const password = "Pruefstein-2026-vorgabe";
  const city = { code: "YX", name: "云溪市" };
  const first = must(
    await bootstrapAdministrator({ city, username: "admin", displayName: "系统管理员", password }),
    "administrator",
  );
  const { id } = await importSampleEdition(first.actor);
  const world: World = { operator: first.actor, password, accounts: [], editionId: id, now: new Date() };
  await tellReports(world);
  resetClock();
  for (const { head, year } of reports) told.set(head, await read(head, year));
}, 600_000);

describe.each(reports)("the report of $head, $year", ({ head, facts }) => {
  const of = () => {
    const found = told.get(head);
    if (!found) throw new Error(head);
    return found;
  };

  it.each(facts.map((fact) => [fact.row, fact.says.join(" · "), fact] as const))("%s states %s", (row, _, fact) => {
    const { summary, entries } = of();
    const notes = summary.notes.map(({ text }) => text.zh);
    const pages = onRecordPage.includes(row) ? entries.map(recordText) : [];
    const statements = [summary.title, ...paragraphsOf(summary), ...notes, ...pages].map(fold);
    const needles = fact.says.map(fold);
    expect(statements.filter((statement) => needles.every((needle) => statement.includes(needle)))).not.toEqual([]);
  });

  it("binds every figure run to records or to the page that explains it", () => {
    const { summary } = of();
    const runs = summary.sections.flatMap(({ parts }) =>
      parts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)),
    );
    const figures = runs.flatMap((run) => (run.kind === "figure" ? [run] : []));
    expect(figures.length).toBeGreaterThan(10);
    expect(
      figures.filter(({ binding }) => !/^\/(activities|departments|targets|assignments|dashboard)/.test(binding.href)),
    ).toEqual([]);
  });

  it("prints the same words in the Word file", async () => {
    const { summary } = of();
    const zip = await JSZip.loadAsync(await renderWorkSummary(summary));
    const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
    const printed = fold(
      [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
        .map(([, text]) => text ?? "")
        .join("")
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, "&"),
    );
    for (const paragraph of paragraphsOf(summary)) expect(printed).toContain(fold(paragraph));
  });

  it("names none of the persons of the source papers", () => {
    const text = JSON.stringify(of().entries);
    const pieces = [2, 3].flatMap((length) => [...text].map((_, at) => text.slice(at, at + length)));
    const digests = new Set(
      [...new Set(pieces)].map((piece) => createHash("sha256").update(piece).digest("hex").slice(0, 16)),
    );
    expect(personDigests.filter((digest) => digests.has(digest))).toEqual([]);
  });
});
