import type { FigureValue } from "@/lib/activities/figures/types";
import type { TargetRecord } from "@/lib/assignments/targets/types";

/** What was promised, as a figure that is printed with its qualifier and unit. */
export function promisedFigure({ value, qualifier, unit, wording }: TargetRecord): FigureValue {
  return { value, qualifier, unit: unit ?? "", wording };
}
