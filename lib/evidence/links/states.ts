import type { WorkState } from "@/lib/platform/db/generated/enums";

/**
 * Every step that a link can take. The verdict belongs to the link: only a new version of the item
 * (`reopen`) leads out of `archived`, and an edit costs an approval (`edit`).
 */
export const linkSteps = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  approve: { from: ["submitted"], to: "approved" },
  return: { from: ["submitted"], to: "returned" },
  archive: { from: ["approved"], to: "archived" },
  edit: { from: ["approved"], to: "draft" },
  reopen: { from: ["returned", "approved", "archived"], to: "submitted" },
} as const satisfies Record<string, { from: readonly WorkState[]; to: WorkState }>;
export type LinkStep = keyof typeof linkSteps;

export function isLinkStep(from: WorkState, step: LinkStep): boolean {
  return (linkSteps[step].from as readonly WorkState[]).includes(from);
}

/** True when some step leads from one state to the other. */
export function canMoveLink(from: WorkState, to: WorkState): boolean {
  return Object.values(linkSteps).some((step) => step.to === to && (step.from as readonly WorkState[]).includes(from));
}
