import { isDocumentNumber } from "@/lib/activities/documents/rules";
import {
  checkAfterPeriod,
  checkAsOf,
  checkFigure,
  checkGrowth,
  checkProduct,
  checkRate,
  checkSum,
  toneOf,
  unitCost,
} from "@/lib/activities/figures/checks/rules";
import type { FigureFinding } from "@/lib/activities/figures/checks/types";
import { sumFigures } from "@/lib/activities/figures/sums/rules";
import type { FigureValue } from "@/lib/activities/figures/types";
import { readUnit } from "@/lib/activities/figures/units/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import { countUnitOf, readDetails } from "@/lib/activities/kinds/registry";
import { yearOf } from "@/lib/activities/rules";
import { slipsIn } from "@/lib/activities/slips/rules";
import type { ActivityRecord, FigureRecord } from "@/lib/activities/types";
import { type CivilDate, type DatedSpan, yearPeriod } from "@/lib/platform/dates";

export type EntryWarningCode =
  | "future_date"
  | "other_year"
  | "unusual_unit"
  | "list_differs"
  | "meaning_missing"
  | "document_number"
  | "slip";

/** Something a person should look at. Nothing here ever stops a save or a submission. */
export type EntryWarning =
  | { readonly about: "figures"; readonly field: string; readonly finding: FigureFinding }
  | {
      readonly about: "entry";
      readonly field: string;
      readonly code: EntryWarningCode;
      readonly params: Readonly<Record<string, string | number>>;
    };

export type WarnedEntry = Pick<
  ActivityRecord,
  | "id"
  | "kind"
  | "year"
  | "startOn"
  | "title"
  | "text"
  | "sourceText"
  | "correctedText"
  | "occurrences"
  | "occurrencesQualifier"
  | "details"
> & { readonly figures: readonly FigureRecord[] };

const entry = (
  code: EntryWarningCode,
  field: string,
  params: Readonly<Record<string, string | number>> = {},
): EntryWarning => ({ about: "entry", code, field, params });

const about = (field: string, ...findings: (FigureFinding | null)[]): EntryWarning[] =>
  findings.flatMap((finding) => (finding ? [{ about: "figures" as const, field, finding }] : []));

function dateWarnings({ kind, startOn, year }: WarnedEntry, today: CivilDate): EntryWarning[] {
  if (!startOn) return [];
  const ahead = startOn > today && kind !== "plan" && kind !== "project";
  return [
    ...(ahead ? [entry("future_date", "startOn")] : []),
    ...(yearOf(startOn) === year ? [] : [entry("other_year", "startOn", { year })]),
  ];
}

function figureWarnings(record: FigureRecord, field: string, year: number): EntryWarning[] {
  const metric = metricOf(record.metric);
  const usual = record.metric === "other" || readUnit(record.unit).base === readUnit(metric.unit).base;
  return [
    ...about(
      field,
      metric.sample ? checkRate(record, record.sampleSize) : null,
      record.metric === "venue_visits" ? checkAsOf(record.asOf, yearPeriod(year)) : null,
      ...checkFigure(record),
    ),
    ...(usual ? [] : [entry("unusual_unit", field, { unit: record.unit, usual: metric.unit })]),
  ];
}

function figureOf(entry: WarnedEntry, metric: string): FigureRecord | undefined {
  return entry.figures.find((figure) => figure.metric === metric);
}

/** 114 × 150 × 12 against the total that is stated (domain rule §9.7). */
function grantWarnings(record: WarnedEntry): EntryWarning[] {
  const { beneficiaries, ratePerMonth, months } = readDetails("grant", record.details);
  const stated = figureOf(record, "money");
  if (!beneficiaries || !ratePerMonth || !months || !stated) return [];
  return about("figures", checkProduct([String(beneficiaries), ratePerMonth, String(months)], "元", stated));
}

function projectWarnings(record: WarnedEntry): EntryWarning[] {
  const { batch, milestones } = readDetails("project", record.details);
  const period = yearPeriod(record.year);
  const later = (milestones ?? []).flatMap(({ planned, actual }, index) =>
    about(
      `details.milestones.${index}`,
      checkAfterPeriod((actual ?? planned ?? { date: null, precision: "unknown" }) as DatedSpan, period),
    ),
  );
  const money = figureOf(record, "money");
  if (!batch || !money || record.occurrences === null) return later;
  const count: FigureValue = {
    value: String(record.occurrences),
    qualifier: record.occurrencesQualifier,
    unit: countUnitOf("project", null),
  };
  return [...later, ...about("figures", unitCost(money, count))];
}

/** Groups of teams add up to the teams that the entry states. */
function contestWarnings(record: WarnedEntry): EntryWarning[] {
  const { teamGroups } = readDetails("contest", record.details);
  const stated = figureOf(record, "teams");
  if (!stated || !teamGroups?.length) return [];
  const groups = teamGroups.map(({ teams }, index) => ({
    id: `${index}`,
    activityId: `${record.id}-${index}`,
    departmentId: "",
    figure: { value: String(teams ?? 0), qualifier: "exact" as const, unit: stated.unit },
  }));
  return about("details.teamGroups", checkSum(sumFigures(groups), stated));
}

function statisticWarnings(record: WarnedEntry): EntryWarning[] {
  const value = figureOf(record, "fiscal_revenue")?.value;
  const increase = figureOf(record, "fiscal_increase")?.value;
  const growth = figureOf(record, "fiscal_growth")?.value;
  return value && increase && growth ? about("figures", checkGrowth(value, increase, growth)) : [];
}

/** The number that is named ("五化") against the items that are listed. */
function listWarnings(record: WarnedEntry, listed: readonly string[], field: string): EntryWarning[] {
  const { occurrences, occurrencesQualifier } = record;
  if (occurrences === null || occurrencesQualifier !== "exact" || occurrences === listed.length) return [];
  if (listed.length === 0) return occurrences > 1 ? [entry("meaning_missing", field, { count: occurrences })] : [];
  return [entry("list_differs", field, { count: occurrences, listed: listed.length })];
}

function kindWarnings(record: WarnedEntry): EntryWarning[] {
  switch (record.kind) {
    case "grant":
      return grantWarnings(record);
    case "project":
      return projectWarnings(record);
    case "contest":
      return contestWarnings(record);
    case "statistic":
      return statisticWarnings(record);
    case "frame":
    case "rule":
      return listWarnings(record, readDetails("rule", { items: record.details.items }).items ?? [], "details.items");
    case "award":
      return listWarnings(record, readDetails("award", record.details).winners ?? [], "details.winners");
    case "document": {
      const { documentNumber } = readDetails("document", record.details);
      return documentNumber && !isDocumentNumber(documentNumber)
        ? [entry("document_number", "details.documentNumber", { found: documentNumber })]
        : [];
    }
    default:
      return [];
  }
}

/** Everything about an entry that a person should look at, with its reason. `today` is the day of the reader. */
export function warningsOf(record: WarnedEntry, today: CivilDate): EntryWarning[] {
  const source = record.sourceText ?? record.text;
  const open = record.correctedText ? [] : slipsIn(source);
  return [
    ...dateWarnings(record, today),
    ...record.figures.flatMap((figure, index) => figureWarnings(figure, `figures.${index}`, record.year)),
    ...kindWarnings(record),
    ...open.map(({ found, proposed }) => entry("slip", "sourceText", { found, proposed })),
  ];
}

/** A check that was made and held is worth showing, but asks for nothing. */
export function warningTone(warning: EntryWarning): "passed" | "info" | "warning" {
  if (warning.about === "figures") return toneOf(warning.finding);
  return warning.code === "future_date" || warning.code === "unusual_unit" ? "warning" : "info";
}
