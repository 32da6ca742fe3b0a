import type { Goal, Line, Load } from "./lines";

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => rows.every((row) => /^[–\d]/.test(row[column] ?? ""));
  const pad = (row: readonly string[]) =>
    row.map((text, column) =>
      isNumber(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
    );
  return [head, widths.map((width) => "─".repeat(width)), ...rows]
    .map((row) => pad(row).join("  ").trimEnd())
    .join("\n");
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);

function goalText(goal: Goal | null): string {
  if (!goal) return "–";
  const parts = [goal.ratio && `${goal.ratio} ×`, goal.ms && `${goal.ms} ms`].filter(Boolean);
  return `≤ ${parts.join(", ≤ ")}`;
}

const yesNo = (met: boolean | null) => (met === null ? "–" : met ? "yes" : "no");

export function printLines(lines: readonly Line[]): void {
  const head = ["work", "n", "median ms", "p95 ms", "ref. ms", "ratio", "goal", "met", "reference"];
  const rows = lines.map((each) => [
    each.work,
    String(each.n),
    ms(each.median),
    ms(each.p95),
    ms(each.referenceMedian),
    each.ratio.toFixed(2),
    goalText(each.goal),
    yesNo(each.met),
    each.reference,
  ]);
  console.log(`\n${table(head, rows)}`);
}

export function printLoads(loads: readonly Load[]): void {
  if (loads.length === 0) return;
  const head = ["16 connections at once", "answered", "per second", "median ms", "p97.5 ms", "errors"];
  const rows = loads.map((each) => [
    each.work,
    String(each.requests),
    each.perSecond.toFixed(1),
    ms(each.median),
    ms(each.p97),
    String(each.errors),
  ]);
  console.log(`\n${table(head, rows)}`);
}

export function printMemory(memory: Readonly<Record<string, number | undefined>>): void {
  const parts = Object.entries(memory).map(
    ([when, mib]) => `${when} ${mib === undefined ? "–" : `${mib.toFixed(0)} MiB`}`,
  );
  console.log(`\nmemory of the web server: ${parts.join(" · ")} (goals: idle ≤ 250, under load ≤ 450)`);
}
