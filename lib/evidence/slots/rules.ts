import type { StateCounts } from "@/lib/evidence/readiness/rules";
import { type EvidenceDates, freshness } from "@/lib/evidence/rules";
import { bucketOfSlots, slotState } from "@/lib/indicators/scoring/sufficiency/rules";
import type { Bucket } from "@/lib/indicators/scoring/types";
import type { DateWindow } from "@/lib/platform/dates";
import type { MaterialType, WorkState } from "@/lib/platform/db/generated/enums";

/** What a requirement asks for, as its slot in the form shows it. */
export type SlotRequirement = {
  readonly materialTypes: readonly MaterialType[];
  readonly minItems: number;
  readonly maxItems: number | null;
  readonly documentNumberRequired: boolean;
  readonly wordLimit: number | null;
  readonly imageMin: number | null;
  readonly imageMax: number | null;
  readonly window: DateWindow;
};

/** One item linked to the requirement. */
export type SlotItem = EvidenceDates & {
  readonly linkId: string;
  readonly state: WorkState;
  readonly materialType: MaterialType;
  readonly documentNumber: string | null;
  readonly wordCount: number | null;
  readonly imageCount: number;
};

export const slotFindings = [
  "too_few_items",
  "too_many_items",
  "document_number_missing",
  "over_word_limit",
  "too_few_images",
  "too_many_images",
  "outside_window",
  "undated",
  "other_material_type",
  "returned",
] as const;
export type SlotFinding = {
  readonly code: (typeof slotFindings)[number];
  /** The item it is about; empty when it is about the slot as a whole. */
  readonly linkId: string | null;
  readonly found: number;
  readonly wanted: number;
  /** `missing` stops the slot from being filled; `warning` is worth a look. */
  readonly weight: "missing" | "warning";
};

export type SlotStatus = {
  readonly bucket: Bucket;
  /** Items approved, waiting, and still with the unit. */
  readonly approved: number;
  readonly waiting: number;
  readonly open: number;
  readonly minItems: number;
  readonly maxItems: number | null;
  /** Approved items reach the minimum: nothing more is to be handed in. */
  readonly sufficient: boolean;
  /** With what waits, the minimum would be reached: nothing more needs to be handed in for now. */
  readonly handedIn: boolean;
  readonly findings: readonly SlotFinding[];
};

function itemFindings(requirement: SlotRequirement, item: SlotItem): SlotFinding[] {
  const note = (code: SlotFinding["code"], found = 0, wanted = 0, weight: SlotFinding["weight"] = "warning") =>
    ({ code, linkId: item.linkId, found, wanted, weight }) satisfies SlotFinding;
  const findings: SlotFinding[] = [];
  if (item.state === "returned") findings.push(note("returned", 0, 0, "missing"));
  if (requirement.documentNumberRequired && !item.documentNumber)
    findings.push(note("document_number_missing", 0, 1, "missing"));
  if (requirement.wordLimit !== null && (item.wordCount ?? 0) > requirement.wordLimit)
    findings.push(note("over_word_limit", item.wordCount ?? 0, requirement.wordLimit));
  if (requirement.materialTypes.length && !requirement.materialTypes.includes(item.materialType))
    findings.push(note("other_material_type"));
  const fresh = freshness(item, requirement.window);
  if (fresh === "before" || fresh === "after") findings.push(note("outside_window"));
  if (fresh === "undated") findings.push(note("undated"));
  return findings;
}

/**
 * What is there and what is missing for one requirement, by its minimum: more is never asked for and
 * never better (domain rule: the minimum is shown). Returned items do not count towards anything.
 */
export function slotStatus(requirement: SlotRequirement, items: readonly SlotItem[]): SlotStatus {
  const counts: StateCounts = {
    draft: items.filter((item) => item.state === "draft").length,
    submitted: items.filter((item) => item.state === "submitted").length,
    returned: items.filter((item) => item.state === "returned").length,
    approved: items.filter((item) => item.state === "approved").length,
    archived: items.filter((item) => item.state === "archived").length,
  };
  const approved = counts.approved + counts.archived;
  const usable = items.length - counts.returned;
  const images = items.filter((item) => item.state !== "returned").reduce((sum, item) => sum + item.imageCount, 0);
  const findings: SlotFinding[] = [];
  const whole = (code: SlotFinding["code"], found: number, wanted: number, weight: SlotFinding["weight"]) =>
    findings.push({ code, linkId: null, found, wanted, weight });
  if (usable < requirement.minItems) whole("too_few_items", usable, requirement.minItems, "missing");
  if (requirement.maxItems !== null && usable > requirement.maxItems)
    whole("too_many_items", usable, requirement.maxItems, "warning");
  if (requirement.imageMin !== null && images < requirement.imageMin)
    whole("too_few_images", images, requirement.imageMin, "missing");
  if (requirement.imageMax !== null && images > requirement.imageMax)
    whole("too_many_images", images, requirement.imageMax, "warning");
  for (const item of items) findings.push(...itemFindings(requirement, item));
  const slot = { ...counts, id: "", min: requirement.minItems, max: requirement.maxItems };
  const { sufficient, missing, waiting } = slotState(slot);
  return {
    bucket: bucketOfSlots([slot]),
    approved,
    waiting: counts.submitted,
    open: counts.draft + counts.returned,
    minItems: requirement.minItems,
    maxItems: requirement.maxItems,
    sufficient,
    handedIn: missing === waiting,
    findings,
  };
}
