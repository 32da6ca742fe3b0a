import type { z } from "zod";
import { needsMoneyKind } from "@/lib/activities/completeness/rules";
import { isDecimal } from "@/lib/activities/figures/decimals/rules";
import { sharesHold } from "@/lib/activities/figures/joint/rules";
import { metricOf } from "@/lib/activities/kinds/metrics";
import type { figureInputSchema } from "@/lib/activities/schema";
import { civilToDb } from "@/lib/platform/dates";
import type { FieldErrors } from "@/lib/platform/result";

type Participant = {
  readonly departmentId?: string | null;
  readonly name?: string | null;
  readonly role: "host" | "co_host" | "organiser" | "participant";
  readonly share?: string | null;
};

/**
 * A joint activity: everybody is named, nobody twice, and either no unit has a share or every unit of the
 * tree (the entry's own among them) has one and together they make 1.
 */
export function participantFaults(participants: readonly Participant[], ownDepartmentId: string): FieldErrors {
  const faults: Record<string, string> = {};
  const seen = new Set<string>();
  participants.forEach(({ departmentId, name, share }, index) => {
    const who = departmentId ?? name;
    if (!who) faults[`participants.${index}.departmentId`] = "required";
    else if (seen.has(who)) faults[`participants.${index}.departmentId`] = "duplicate";
    else seen.add(who);
    if (share && (!departmentId || !isDecimal(share))) faults[`participants.${index}.share`] = "share_without_unit";
  });
  const units = participants.flatMap(({ departmentId, share }) =>
    departmentId ? [{ departmentId, share: share ?? null }] : [],
  );
  const shared = units.some((unit) => unit.share !== null);
  const complete = units.some((unit) => unit.departmentId === ownDepartmentId) && sharesHold(units);
  if (shared && !complete) faults.participants ??= "shares_incomplete";
  return faults;
}

type FigureInput = z.output<typeof figureInputSchema>;

/** A figure as it is stored: the metric's unit where none was given, no kind of money where it is no money. */
export function figureColumns(figure: FigureInput) {
  const unit = figure.unit || metricOf(figure.metric).unit;
  return {
    metric: figure.metric,
    label: figure.label ?? null,
    value: figure.value,
    qualifier: figure.qualifier,
    wording: figure.wording ?? null,
    unit,
    moneyKind: needsMoneyKind({ metric: figure.metric, unit }) ? (figure.moneyKind ?? null) : null,
    asOf: figure.asOf ? civilToDb(figure.asOf) : null,
    asOfPrecision: figure.asOfPrecision,
    sourceText: figure.sourceText ?? null,
    correctedText: figure.correctedText ?? null,
    departmentId: figure.departmentId ?? null,
    sampleSize: figure.sampleSize ?? null,
  };
}
