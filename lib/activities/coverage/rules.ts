import { occurrencesOf } from "@/lib/activities/figures/rules";
import { sumFigures } from "@/lib/activities/figures/sums/rules";
import type { FigureValue, SumFlag } from "@/lib/activities/figures/types";
import { countUnitOf } from "@/lib/activities/kinds/registry";
import type { ActivityRecord } from "@/lib/activities/types";

export type Coverage = {
  /** What the aggregate says by itself: 5次. */
  readonly total: FigureValue;
  /** What the details make together: 3次; null while there is none. */
  readonly have: FigureValue | null;
  /** What both count as. */
  readonly sum: FigureValue | null;
  readonly exceeded: SumFlag | null;
};

type Entry = Pick<
  ActivityRecord,
  "id" | "kind" | "details" | "occurrences" | "occurrencesQualifier" | "occurrencesWording" | "aggregateDetails"
> & { readonly department: { readonly id: string } };

/** How far an aggregate entry is covered by its details, by the arithmetic that every sum uses. */
export function coverageOf(entry: Entry): Coverage {
  const unit = countUnitOf(entry.kind, entry.details);
  const own = occurrencesOf({
    id: entry.id,
    departmentId: entry.department.id,
    occurrences: entry.occurrences,
    qualifier: entry.occurrencesQualifier,
    wording: entry.occurrencesWording,
    unit,
  });
  const details = entry.aggregateDetails.map((detail) =>
    occurrencesOf({
      id: detail.id,
      departmentId: detail.departmentId,
      occurrences: detail.occurrences,
      qualifier: detail.occurrencesQualifier,
      wording: detail.occurrencesWording,
      unit,
      aggregateId: entry.id,
    }),
  );
  const together = sumFigures([own, ...details]);
  const alone = sumFigures(details.map((detail) => ({ ...detail, aggregateId: null })));
  return {
    total: own.figure,
    have: alone.kind === "total" ? alone.figure : null,
    sum: together.kind === "total" || together.kind === "uncounted" ? together.figure : null,
    exceeded: together.kind === "total" ? (together.flags[0] ?? null) : null,
  };
}
