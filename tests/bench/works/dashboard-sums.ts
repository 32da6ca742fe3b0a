import { deepStrictEqual, ok } from "node:assert";
import type { SumRow } from "./dashboard-sql";

export type MetricAnswer = {
  readonly metric: string;
  readonly label: string | null;
  readonly sum: {
    readonly kind: string;
    readonly figure?: { readonly value: string | null; readonly unit: string; readonly moneyKind?: string | null };
    readonly counted?: readonly { readonly share: string; readonly as: string }[];
    readonly skipped?: readonly unknown[];
  };
};

/** Sums into which every figure went whole: no share of a joint one, no aggregate with details, no other unit. */
function isPlain({ sum }: MetricAnswer, rows: readonly SumRow[]): boolean {
  const isWhole = sum.counted?.every(({ share, as }) => share === "1" && as === "whole") ?? false;
  return sum.kind === "total" && isWhole && !sum.skipped?.length && rows.every(({ unit }) => unit === sum.figure?.unit);
}

function belongs(row: SumRow, { metric, label, sum }: MetricAnswer): boolean {
  return row.metric === metric && row.label === label && row.moneyKind === (sum.figure?.moneyKind ?? null);
}

/** The plain sums of the answer are what adding the figures by hand gives. */
export function checkSums(answered: readonly MetricAnswer[], byHand: readonly SumRow[]): void {
  let compared = 0;
  for (const each of answered) {
    const rows = byHand.filter((row) => belongs(row, each));
    if (!isPlain(each, rows)) continue;
    const sum = rows.reduce((total, { value }) => total + Number(value ?? 0), 0);
    deepStrictEqual(Number(each.sum.figure?.value), sum, `sum of ${each.metric}`);
    compared += 1;
  }
  ok(compared > 0, "no sum could be compared");
}
