import { saveSeries } from "@/lib/activities/series/mutations";
import { seriesInputSchema } from "@/lib/activities/series/schema";
import { saveAssignment, setAssignmentDone } from "@/lib/assignments/mutations";
import { assignmentInputSchema } from "@/lib/assignments/schema";
import { createTarget } from "@/lib/assignments/targets/mutations";
import { targetInputSchema } from "@/lib/assignments/targets/schema";
import { must } from "../../world";
import { type Book, idOf } from "./found";
import type { Duty, Series, Target } from "./types";

/** A duty as it was entered, to be marked as done later. */
export type EnteredDuty = { readonly id: string; readonly version: number };

/** Makes a unit the lead of a standard in the report's round. */
export async function enterDuty({ auditor, units, standards, roundId }: Book, duty: Duty): Promise<EnteredDuty> {
  const { standard, unit, source, doneOn: _, ...fields } = duty;
  const input = assignmentInputSchema.parse({
    ...fields,
    roundId,
    indicatorId: idOf(standards, standard),
    departmentId: idOf(units, unit),
    role: "lead",
    sourceText: source,
  });
  return must(await saveAssignment(auditor, input), standard);
}

export async function completeDuty({ head }: Book, entered: EnteredDuty, { standard }: Duty): Promise<void> {
  must(await setAssignmentDone(head, { ...entered, done: true }), standard);
}

export async function enterTarget({ head, units, standards, roundId }: Book, target: Target): Promise<void> {
  const { row: _, unitName, standard, sentence, ...fields } = target;
  const input = targetInputSchema.parse({
    ...fields,
    departmentId: idOf(units, unitName),
    ...(standard ? { roundId, indicatorId: idOf(standards, standard) } : {}),
    sourceText: sentence,
  });
  must(await createTarget(head, input), target.name);
}

/** Answers the id of the new series. */
export async function enterSeries({ staff, units }: Book, series: Series): Promise<string> {
  const { unit, source, ...fields } = series;
  const input = seriesInputSchema.parse({ ...fields, departmentId: idOf(units, unit), sourceText: source });
  return must(await saveSeries(staff, input), series.name).id;
}
