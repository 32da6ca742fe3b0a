import type { Standing } from "@/lib/dashboard/standing/rules";
import type { SlotStanding, StandardStanding } from "@/lib/dashboard/types";
import { scoreTree } from "@/lib/indicators/scoring/rules";
import type { LeafInput } from "@/lib/indicators/scoring/types";
import type { AssessmentMethod } from "@/lib/platform/db/generated/enums";

/** A standard and how many points the total would gain if all that it asks for were approved. */
export type Gain = { readonly standard: StandardStanding; readonly gain: number };

function filled(input: LeafInput): LeafInput {
  if (input.kind !== "slots") return input;
  return {
    kind: "slots",
    slots: input.slots.map((slot) => ({ ...slot, approved: Math.max(slot.approved, slot.min) })),
  };
}

/**
 * Standards that would raise the total, the most first. Each is scored anew with that standard full and all
 * else as it is, so the answer holds whatever weights and rules the edition has.
 */
export function gainsOf({ tree, inputs, total, standards }: Standing): Gain[] {
  return standards
    .flatMap((standard) => {
      if (standard.bucket === "sufficient") return [];
      const changed = new Map(inputs);
      for (const [id, input] of inputs) {
        if (id === standard.id || id.startsWith(`${standard.id}#`)) changed.set(id, filled(input));
      }
      const score = scoreTree(tree, changed).get(total.id)?.score ?? total.score;
      const gain = Math.round((score - total.score) * 1e6) / 1e6;
      return gain > 0 ? [{ standard, gain }] : [];
    })
    .sort((a, b) => b.gain - a.gain || byDue(a.standard, b.standard));
}

/** The nearest due day first, those without one last; then in the order of the table. */
export function byDue(a: StandardStanding, b: StandardStanding): number {
  const due = (standard: StandardStanding) => standard.dueOn ?? "9999-12-31";
  return due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0;
}

/** Papers and pictures are handed in by units; visits, surveys and opinions come from those who assess. */
const handedIn: readonly AssessmentMethod[] = ["online_submission", "self_assessment"];

/** What still has to be handed in for a slot: what is missing and does not wait for a verdict already. */
export function openOf(slot: SlotStanding): number {
  if (!handedIn.includes(slot.method)) return 0;
  return Math.max(0, slot.missing - slot.counts.submitted);
}

/** Standards for which the units still have something to hand in, the nearest due day first. */
export function openStandards(standards: readonly StandardStanding[]): StandardStanding[] {
  return standards.filter(({ slots }) => slots.some((slot) => openOf(slot) > 0)).sort(byDue);
}
