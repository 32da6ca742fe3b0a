import type { WorkState } from "@/lib/platform/db/generated/enums";
import type { ReviewSheet } from "@/lib/reviews/sheet/types";

/** One thing that a verdict can be given on: a link, or the entry as a whole. */
export type Target = {
  readonly type: "link" | "entry";
  readonly id: string;
  readonly version: number;
  readonly state: WorkState;
  /** The reader has a part in it. */
  readonly own: boolean;
};

/** Everything on the sheet that waits for this reader's verdict: its links in order, then the entry. */
export function openTargets(sheet: ReviewSheet): Target[] {
  const links = sheet.items.flatMap((item) => item.links);
  const all: Target[] = links.map(({ id, version, state }) => ({
    type: "link",
    id,
    version,
    state,
    own: sheet.own.includes(id),
  }));
  if (sheet.entry) {
    const { id, version, state } = sheet.entry;
    all.push({ type: "entry", id, version, state, own: sheet.own.includes(id) });
  }
  return all.filter((target) => target.state === "submitted" && !target.own);
}
