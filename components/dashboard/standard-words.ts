import { boardLabels as words } from "@/components/dashboard/labels";
import { openOf } from "@/lib/dashboard/gains/rules";
import type { StandardStanding } from "@/lib/dashboard/types";
import type { Translate } from "@/lib/platform/i18n";

const longest = 24;

function short(text: string): string {
  return [...text].length > longest ? `${[...text].slice(0, longest).join("")}…` : text;
}

/** What a standard still needs, slot by slot; at most `most` slots are named. */
export function missingText(t: Translate, { slots }: StandardStanding, most = 2): string {
  const open = slots.filter((slot) => openOf(slot) > 0);
  const named = open
    .slice(0, most)
    .map((slot) => t(words.missingItems, { text: short(slot.text), count: openOf(slot) }));
  if (open.length > most) named.push(t(words.moreSlots, { count: open.length - most }));
  const waiting = slots.reduce((sum, slot) => sum + Math.min(slot.missing, slot.counts.submitted), 0);
  if (named.length === 0 && waiting > 0) return t(words.allHandedIn, { count: waiting });
  if (named.length === 0 && slots.some((slot) => slot.missing > 0)) return t(words.assessedElsewhere);
  return named.length > 0 ? named.join(t.locale === "en" ? "; " : "；") : t(words.none);
}
