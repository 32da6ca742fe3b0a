import type { WorkState } from "@/lib/platform/db/generated/enums";

/**
 * Every step of an entry. An edit of an approved entry costs the approval; nothing leads out of
 * `archived` (a trigger of the database refuses it as well).
 */
export const activitySteps = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  approve: { from: ["submitted"], to: "approved" },
  return: { from: ["submitted"], to: "returned" },
  archive: { from: ["approved"], to: "archived" },
  edit: { from: ["approved"], to: "draft" },
} as const satisfies Record<string, { from: readonly WorkState[]; to: WorkState }>;
export type ActivityStep = keyof typeof activitySteps;

export function isActivityStep(from: WorkState, step: ActivityStep): boolean {
  return (activitySteps[step].from as readonly WorkState[]).includes(from);
}

/** True when some step leads from one state to the other. */
export function canMoveActivity(from: WorkState, to: WorkState): boolean {
  return Object.values(activitySteps).some(
    (step) => step.to === to && (step.from as readonly WorkState[]).includes(from),
  );
}

/** Draft, returned and approved entries can be edited; what waits for a verdict cannot. */
export function isEditable(state: WorkState): boolean {
  return state === "draft" || state === "returned" || state === "approved";
}
