import { civilOrNull } from "@/lib/activities/rules";
import type { ActivityRecord, ActivityRow, RelatedEntry } from "@/lib/activities/types";
import type { Prisma } from "@/lib/platform/db/client";

const figureSelect = {
  id: true,
  metric: true,
  label: true,
  value: true,
  qualifier: true,
  wording: true,
  unit: true,
  moneyKind: true,
  asOf: true,
  asOfPrecision: true,
  sourceText: true,
  correctedText: true,
  sampleSize: true,
  department: { select: { id: true, name: true } },
} as const satisfies Prisma.FigureSelect;

const inOrder = { orderBy: { sort: "asc" } } as const;

export const rowSelect = {
  id: true,
  kind: true,
  title: true,
  state: true,
  version: true,
  year: true,
  startOn: true,
  endOn: true,
  precision: true,
  place: true,
  occurrences: true,
  occurrencesQualifier: true,
  occurrencesWording: true,
  isAggregate: true,
  details: true,
  updatedAt: true,
  department: { select: { id: true, name: true, path: true } },
  figures: { select: figureSelect, ...inOrder },
  _count: { select: { evidence: true } },
} as const satisfies Prisma.ActivitySelect;

const relatedSelect = {
  id: true,
  title: true,
  state: true,
  startOn: true,
  endOn: true,
  precision: true,
  occurrences: true,
  occurrencesQualifier: true,
  occurrencesWording: true,
  departmentId: true,
} as const satisfies Prisma.ActivitySelect;

export const recordSelect = {
  ...rowSelect,
  text: true,
  tags: true,
  sourceText: true,
  correctedText: true,
  sourceTitle: true,
  createdById: true,
  createdBy: { select: { displayName: true } },
  createdAt: true,
  submittedAt: true,
  decidedAt: true,
  returnReasons: true,
  returnComment: true,
  series: { select: { id: true, name: true } },
  aggregate: { select: relatedSelect },
  aggregateDetails: { select: relatedSelect, orderBy: { id: "asc" } },
  participants: {
    select: { departmentId: true, name: true, role: true, share: true, department: { select: { name: true } } },
    ...inOrder,
  },
  indicators: {
    select: {
      roundId: true,
      indicatorId: true,
      round: { select: { name: true } },
      indicator: { select: { code: true, name: true, sort: true } },
    },
  },
  evidence: {
    select: {
      evidence: {
        select: {
          id: true,
          currentNumber: true,
          current: {
            select: {
              title: true,
              materialType: true,
              files: { select: { id: true, fileName: true, mediaType: true }, ...inOrder },
            },
          },
          links: {
            select: {
              id: true,
              state: true,
              reasonCodes: true,
              comment: true,
              indicator: { select: { code: true } },
            },
            orderBy: { id: "asc" },
          },
        },
      },
    },
    ...inOrder,
  },
  transitions: { select: { from: true, to: true, at: true, actorId: true }, orderBy: { at: "asc" } },
} as const satisfies Prisma.ActivitySelect;

type Row = Prisma.ActivityGetPayload<{ select: typeof rowSelect }>;
type Whole = Prisma.ActivityGetPayload<{ select: typeof recordSelect }>;
type Related = Prisma.ActivityGetPayload<{ select: typeof relatedSelect }>;
type FigureRow = Whole["figures"][number];

function figureRecord(figure: FigureRow) {
  return { ...figure, value: figure.value?.toFixed() ?? null, asOf: civilOrNull(figure.asOf) };
}

function dated<T extends { startOn: Date | null; endOn: Date | null }>(row: T) {
  return { ...row, startOn: civilOrNull(row.startOn), endOn: civilOrNull(row.endOn) };
}

function relatedEntry(row: Related): RelatedEntry {
  return dated(row);
}

function formOf(details: unknown): string | null {
  const form = (details as { form?: unknown } | null)?.form;
  return typeof form === "string" ? form : null;
}

/** A row of the list, as pages and API get it. */
export function activityRow({ details, _count, updatedAt, ...row }: Row): ActivityRow {
  return {
    ...dated(row),
    department: { id: row.department.id, name: row.department.name },
    figures: row.figures.map(figureRecord),
    form: formOf(details),
    evidenceCount: _count.evidence,
    updatedAt: updatedAt.toISOString(),
  };
}

function attached({ evidence }: Whole["evidence"][number]): ActivityRecord["evidence"][number] {
  const { id, currentNumber: number, current, links } = evidence;
  return {
    id,
    number,
    title: current?.title ?? "",
    materialType: current?.materialType ?? "other",
    files: current?.files ?? [],
    links: links.map(({ indicator, ...link }) => ({ ...link, code: indicator.code })),
  };
}

/** The whole entry; `nameOf` gives the offices of those who moved it. */
export function activityRecord(whole: Whole, nameOf: ReadonlyMap<string, string>): ActivityRecord {
  const { _count, department, createdBy, indicators, updatedAt, createdAt, submittedAt, decidedAt, ...row } = whole;
  return {
    ...dated(row),
    department: { id: department.id, name: department.name },
    departmentPath: department.path,
    details: row.details as Record<string, unknown>,
    createdBy: createdBy.displayName,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
    aggregate: row.aggregate ? relatedEntry(row.aggregate) : null,
    aggregateDetails: row.aggregateDetails.map(relatedEntry),
    figures: row.figures.map(figureRecord),
    participants: row.participants.map(({ department: unit, name, share, ...participant }) => ({
      ...participant,
      name: unit?.name ?? name ?? "",
      share: share?.toFixed() ?? null,
    })),
    standards: indicators
      .toSorted((a, b) => a.indicator.sort - b.indicator.sort)
      .map(({ roundId, indicatorId, round, indicator }) => ({
        roundId,
        indicatorId,
        roundName: round.name,
        code: indicator.code,
        name: indicator.name,
      })),
    evidence: row.evidence.map(attached),
    transitions: row.transitions.map(({ actorId, at, ...step }) => ({
      ...step,
      at: at.toISOString(),
      by: nameOf.get(actorId) ?? "",
    })),
  };
}
