import type { ContributionFilter, LedgerContribution } from "@/lib/activities/contributions/types";
import { occurrencesOf } from "@/lib/activities/figures/rules";
import type { JointShare } from "@/lib/activities/figures/types";
import { readableActivities, takesPart, touching } from "@/lib/activities/filters";
import { countUnitOf, sectionOf } from "@/lib/activities/kinds/registry";
import { civilOrNull, lastDay } from "@/lib/activities/rules";
import type { Scope } from "@/lib/permissions/scope";
import { addDays, startOfDay } from "@/lib/platform/dates";
import { db, type Prisma } from "@/lib/platform/db/client";

const select = {
  id: true,
  departmentId: true,
  kind: true,
  title: true,
  state: true,
  year: true,
  startOn: true,
  endOn: true,
  precision: true,
  occurrences: true,
  occurrencesQualifier: true,
  occurrencesWording: true,
  aggregateId: true,
  details: true,
  participants: { select: { departmentId: true, share: true } },
} as const satisfies Prisma.ActivitySelect;
type Row = Prisma.ActivityGetPayload<{ select: typeof select }>;

/** Entries whose last step until the end of the day led into one of the states. */
async function idsAsOf(where: Prisma.ActivityWhereInput, { asOf, states }: ContributionFilter): Promise<string[]> {
  if (!asOf) return [];
  const steps = await db().activityTransition.findMany({
    where: { at: { lt: startOfDay(addDays(asOf, 1)) }, activity: where },
    select: { activityId: true, to: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const last = new Map(steps.map((step) => [step.activityId, step.to]));
  return [...last].flatMap(([id, state]) => (states.includes(state) ? [id] : []));
}

/** Entries that count for the filter; a joint entry of another unit counts where one of the subtree takes part. */
function countable(scope: Scope, filter: ContributionFilter): Prisma.ActivityWhereInput {
  const { departmentPath, year, from, to, kinds } = filter;
  return {
    AND: [
      readableActivities(scope),
      departmentPath
        ? { OR: [{ department: { path: { startsWith: departmentPath } } }, takesPart(departmentPath)] }
        : {},
      { year, kind: kinds ? { in: [...kinds] } : undefined },
      touching(from, to),
    ],
  };
}

async function whereOf(scope: Scope, filter: ContributionFilter): Promise<Prisma.ActivityWhereInput> {
  const where = countable(scope, filter);
  if (!filter.asOf) return { AND: [where, { state: { in: [...filter.states] } }] };
  return { id: { in: await idsAsOf(where, filter) } };
}

function sharesOf(row: Row): JointShare[] | undefined {
  const units = row.participants.flatMap(({ departmentId, share }) =>
    departmentId ? [{ departmentId, share: share?.toFixed() ?? null }] : [],
  );
  if (units.length === 0) return undefined;
  const hasOwn = units.some((unit) => unit.departmentId === row.departmentId);
  return hasOwn ? units : [{ departmentId: row.departmentId, share: null }, ...units];
}

function aboutEntry(row: Row) {
  const details = row.details as { form?: unknown; section?: unknown };
  return {
    activityId: row.id,
    departmentId: row.departmentId,
    aggregateId: row.aggregateId,
    shares: sharesOf(row),
    kind: row.kind,
    form: typeof details.form === "string" ? details.form : null,
    section: sectionOf(row.kind, details),
    activityTitle: row.title,
    state: row.state,
    year: row.year,
    startOn: civilOrNull(row.startOn),
    endOn: civilOrNull(row.endOn),
    precision: row.precision,
  };
}

/** Every figure of the entries that the filter names, ready for `sumFigures`. */
export async function listContributions(scope: Scope, filter: ContributionFilter): Promise<LedgerContribution[]> {
  const figures = await db().figure.findMany({
    where: { metric: filter.metrics && { in: [...filter.metrics] }, activity: await whereOf(scope, filter) },
    include: { activity: { select } },
    orderBy: [{ activityId: "asc" }, { sort: "asc" }],
  });
  return figures.map(({ activity, ...figure }) => ({
    ...aboutEntry(activity),
    id: figure.id,
    metric: figure.metric,
    label: figure.label,
    figure: {
      value: figure.value?.toFixed() ?? null,
      qualifier: figure.qualifier,
      unit: figure.unit,
      moneyKind: figure.moneyKind,
      wording: figure.wording,
    },
    asOf: civilOrNull(figure.asOf),
    sampleSize: figure.sampleSize,
    subDepartmentId: figure.departmentId,
    sourceText: figure.sourceText,
    correctedText: figure.correctedText,
  }));
}

/** How many occurrences each entry stands for, in the unit of its kind: 5次 meetings, 4期 issues. */
export async function listOccurrences(
  scope: Scope,
  filter: Omit<ContributionFilter, "metrics">,
): Promise<LedgerContribution[]> {
  const rows = await db().activity.findMany({
    where: await whereOf(scope, filter),
    select: { ...select, sourceText: true, correctedText: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ sourceText, correctedText, ...row }) => {
    const about = aboutEntry(row);
    const counted = occurrencesOf({
      id: row.id,
      departmentId: row.departmentId,
      occurrences: row.occurrences,
      qualifier: row.occurrencesQualifier,
      wording: row.occurrencesWording,
      unit: countUnitOf(row.kind, { form: about.form }),
      asOf: lastDay(about),
      aggregateId: row.aggregateId,
      shares: about.shares,
    });
    return {
      ...about,
      ...counted,
      metric: "occurrences",
      label: null,
      sampleSize: null,
      subDepartmentId: null,
      sourceText,
      correctedText,
    };
  });
}
