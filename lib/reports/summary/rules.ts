import type { LedgerContribution } from "@/lib/activities/contributions/types";
import { isOccasionUnit } from "@/lib/activities/figures/units/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import { summarySections } from "@/lib/activities/kinds/types";
import type { ActivityRecord } from "@/lib/activities/types";
import { warningText } from "@/lib/activities/warnings/labels";
import { warningTone } from "@/lib/activities/warnings/rules";
import type { MetricStanding } from "@/lib/dashboard/types";
import type { LeadingGroupRecord } from "@/lib/departments/leading-groups/types";
import type { WorkingGroupRecord } from "@/lib/departments/working-groups/types";
import { type CivilDate, formatDay } from "@/lib/platform/dates";
import { translator } from "@/lib/platform/i18n";
import { type EntryStatement, stateEntry } from "@/lib/reports/summary/entries/rules";
import {
  type AssignmentTally,
  assignmentParagraph,
  seriesParagraph,
  type TargetLine,
  targetParagraph,
  workingGroupsParagraph,
} from "@/lib/reports/summary/frames/rules";
import { groupParagraph } from "@/lib/reports/summary/groups/rules";
import { numbered, partsOf, sectionHeadings, totalsParagraph } from "@/lib/reports/summary/sections/rules";
import type { Paragraph, SummaryNote, SummaryPart, SummarySection, WorkSummary } from "@/lib/reports/types";

export type SummaryInput = {
  readonly unit: { readonly id: string; readonly name: string; readonly above: string | null };
  readonly year: number;
  readonly today: CivilDate;
  readonly entries: readonly ActivityRecord[];
  readonly counted: readonly LedgerContribution[];
  readonly groups: readonly LeadingGroupRecord[];
  readonly workingGroups: readonly WorkingGroupRecord[];
  readonly tallies: readonly AssignmentTally[];
  readonly targets: readonly TargetLine[];
  readonly series: readonly { readonly id: string; readonly name: string; readonly entries: number }[];
  readonly metrics: readonly MetricStanding[];
};

const missing = (what: string): Paragraph => ({
  runs: [{ kind: "missing", what }],
});

const present = (paragraphs: readonly (Paragraph | null)[]): Paragraph[] => paragraphs.filter((each) => each !== null);
const part = (heading: string, paragraphs: readonly Paragraph[]): SummaryPart[] =>
  paragraphs.length ? [{ heading, paragraphs }] : [];

/** What such a paper is expected to say; what the ledger does not hold is marked, never invented. */
function missingParts(code: SummarySection["code"], input: SummaryInput): SummaryPart[] {
  const has = (kind: string) => input.entries.some((entry) => entry.kind === kind);
  const hasMoney = input.entries.some(({ figures }) => figures.some(({ metric }) => metric === "money"));
  const wanted: Record<string, string[]> = {
    organisation: [
      ...(input.groups.length ? [] : ["领导小组成立时间和组成"]),
      ...(has("meeting") ? [] : ["研究部署创建工作的会议"]),
      ...(has("document") ? [] : ["工作方案及文号"]),
      ...(hasMoney ? [] : ["经费投入"]),
    ],
    publicity: has("publicity") || has("distribution") ? [] : ["宣传阵地和宣传活动"],
    problems: has("problem") ? [] : ["存在的问题和差距"],
    next_steps: has("plan") ? [] : ["下一步工作打算"],
  };
  const gaps = wanted[code] ?? [];
  return gaps.length ? [{ heading: null, paragraphs: gaps.map(missing) }] : [];
}

/** Parts that rest on other records than entries: groups, assignments, targets, series, the year's totals. */
function framedParts(code: SummarySection["code"], input: SummaryInput): SummaryPart[] {
  if (code === "organisation") {
    return part(
      "组织机构",
      present([
        ...input.groups.map((group) => groupParagraph(group, input.year)),
        workingGroupsParagraph(input.workingGroups),
      ]),
    );
  }
  if (code !== "implementation") return [];
  return [
    ...part(
      "责任分解",
      input.tallies.map((tally) => assignmentParagraph(input.unit.name, tally)),
    ),
    ...part("创建目标", input.targets.filter(({ target }) => !isGoal(target)).map(targetParagraph)),
    ...part("系列活动", present([seriesParagraph(input.series)])),
  ];
}

function totalsPart(input: SummaryInput): SummaryPart[] {
  const { id } = input.unit;
  const hrefOf = ({ metric, label }: MetricStanding) =>
    `/dashboard/explain/metric?${new URLSearchParams({
      metric,
      ...(label ? { label } : {}),
      department: id,
      from: `${input.year}-01-01`,
      to: `${input.year}-12-31`,
    })}`;
  return part("主要数据", present([totalsParagraph(input.metrics, input.counted, hrefOf)]));
}

/** A target without number and day that names the title itself: the goal of the whole paper. */
function isGoal({ value, dueOn, name }: TargetLine["target"]): boolean {
  return value === null && dueOn === null && name.startsWith("创建");
}

/** The goal that the unit works for, as its targets name it. */
function goalOf(targets: readonly TargetLine[]): string {
  const named = targets.find(({ target }) => isGoal(target));
  return named?.target.name ?? "文明城市创建";
}

/** Figures counted in units that tell of different things: never one number (S3-30). */
function unitNote(metrics: readonly MetricStanding[], href: string): SummaryNote[] {
  const counted = metrics.flatMap(({ metric, sum }) =>
    sum.kind === "total" && isOccasionUnit(sum.figure.unit)
      ? [{ name: metricOf(metric).words, unit: sum.figure.unit }]
      : [],
  );
  const units = [...new Set(counted.map(({ unit }) => unit))];
  if (units.length < 2) return [];
  const zh = counted.map(({ name, unit }) => `${name.zh}（${unit}）`).join("、");
  const en = counted.map(({ name, unit }) => `${name.en} (${unit})`).join(", ");
  return [
    {
      code: "units_apart",
      severity: "info",
      href,
      text: {
        zh: `${zh}的计量单位有${units.join("、")}之分，不能相加。`,
        en: `${en} are counted in different units and are not added.`,
      },
    },
  ];
}

function notesOf(statements: ReadonlyMap<string, EntryStatement>, input: SummaryInput): SummaryNote[] {
  const zh = translator("zh-CN");
  const en = translator("en");
  return input.entries.flatMap((entry): SummaryNote[] => {
    const statement = statements.get(entry.id);
    const href = `/activities/${entry.id}`;
    const loose = statement?.loose ?? [];
    return [
      ...(statement?.warnings ?? []).map((warning) => ({
        code: warning.about === "figures" ? warning.finding.code : warning.code,
        severity: warningTone(warning) === "warning" ? ("warn" as const) : ("info" as const),
        href,
        text: {
          zh: `${entry.title}：${warningText(warning, zh)}`,
          en: `${entry.title}: ${warningText(warning, en)}`,
        },
      })),
      ...(loose.length
        ? [
            {
              code: "number_without_record",
              severity: "info" as const,
              href,
              text: {
                zh: `${entry.title}：正文中的“${loose.join("”“")}”没有登记为指标数据。`,
                en: `${entry.title}: “${loose.join("”, “")}” stands in the text but is not entered as a figure.`,
              },
            },
          ]
        : []),
    ];
  });
}

function distinct(notes: readonly SummaryNote[]): SummaryNote[] {
  return [...new Map(notes.map((note) => [`${note.href} ${note.text.zh}`, note])).values()];
}

/** The whole paper from what was read; pure, so that page, Word file and test see the same. */
export function composeSummary(input: SummaryInput): WorkSummary {
  const { unit, year, today } = input;
  const statements = new Map<string, EntryStatement>();
  const state = (entry: ActivityRecord): EntryStatement => {
    const known = statements.get(entry.id) ?? stateEntry(entry, today);
    statements.set(entry.id, known);
    return known;
  };
  const listHref = (kind: string) =>
    `/activities?${new URLSearchParams({ kind, department: unit.id, year: String(year) })}`;
  for (const entry of input.entries) state(entry);
  const sections = summarySections.flatMap((code): SummarySection[] => {
    const own = partsOf(code, { entries: input.entries, counted: input.counted, state, listHref });
    const listed = code === "problems" || code === "next_steps" ? own.map(asPoints) : own;
    const parts = [
      ...framedParts(code, input),
      ...listed,
      ...(code === "implementation" ? totalsPart(input) : []),
      ...missingParts(code, input),
    ];
    return parts.length ? [{ code, heading: sectionHeadings[code], parts }] : [];
  });
  const goal = goalOf(input.targets);
  const led = unit.above ? `在${unit.above}的领导下，` : "";
  const last = `${year}-12-31`;
  return {
    title: `${unit.name}${year}年${goal}工作总结`,
    departmentId: unit.id,
    departmentName: unit.name,
    signature: unit.name,
    dated: formatDay(last < today ? last : today, "zh-CN"),
    year,
    opening: [
      {
        runs: [
          {
            kind: "text",
            text: `${year}年，${led}${unit.name}围绕${goal}的目标任务，认真履行职责，扎实推进各项工作。现将有关情况总结如下。`,
          },
        ],
      },
    ],
    sections,
    closing: [],
    notes: [
      ...distinct(notesOf(statements, input)),
      ...unitNote(input.metrics, `/dashboard?department=${unit.id}&from=${year}-01-01&to=${last}`),
    ],
  };
}

/** Problems and plans come as 一是……二是……, behind the sentence that counts them. */
function asPoints(own: SummaryPart): SummaryPart {
  const [count, ...points] = own.paragraphs;
  const isCount = count?.runs.some((run) => run.kind === "text" && /^(存在问题|下一步重点抓好)$/.test(run.text));
  if (!isCount || !count) return { heading: null, paragraphs: numbered(own.paragraphs) };
  return { heading: null, paragraphs: [count, ...numbered(points)] };
}
