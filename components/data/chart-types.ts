/** One series of a chart: the key of its values in each point, and its name. */
export type ChartSeries = { key: string; label: string };

/** One place on the axis with its values by series key; null where there is no value (a gap, "—" in the table). */
export type ChartPoint = { label: string; values: Readonly<Record<string, number | null>>; href?: string };

export type ChartProps = {
  title: string;
  lead?: React.ReactNode;
  /** Head of the first column of the table: what the labels are ("月份"). */
  labelHeader: string;
  series: readonly ChartSeries[];
  points: readonly ChartPoint[];
  /** "percent" takes shares from 0 to 1. */
  format?: "number" | "percent";
  /** Unit behind every number, in the table head and on hovering. */
  unit?: string;
  actions?: React.ReactNode;
};

/** The number as shown in chart and table alike; "—" for what is not known. */
export function chartNumber(value: number | null | undefined, format: "number" | "percent" = "number"): string {
  if (value === null || value === undefined) return "—";
  if (format === "percent") return `${(value * 100).toFixed(value === 0 || value === 1 ? 0 : 1)}%`;
  return value.toLocaleString("zh-CN", { maximumFractionDigits: 2 });
}

/** The number on an axis: whole percents, else as everywhere. */
export function axisNumber(value: number, format: "number" | "percent" = "number"): string {
  return format === "percent" ? `${Math.round(value * 100)}%` : chartNumber(value);
}

const widestAxisLabel = 140;

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 12 : 6.8), 0);
}

/** Room in px for the names beside lying bars, from the longest one up to a limit. */
export function axisWidth(points: readonly ChartPoint[]): number {
  return Math.min(widestAxisLabel, Math.max(...points.map((point) => widthOf(point.label)), 24)) + 12;
}

/** A name cut to the room beside lying bars; the table has it whole. */
export function axisLabel(text: string): string {
  if (widthOf(text) <= widestAxisLabel) return text;
  let cut = text;
  while (widthOf(cut) > widestAxisLabel - 10) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** Points as rows for recharts: `{ label, [series key]: value }`. */
export function chartRows(points: readonly ChartPoint[]): Record<string, string | number | null>[] {
  return points.map((point) => ({ ...point.values, label: point.label }));
}
