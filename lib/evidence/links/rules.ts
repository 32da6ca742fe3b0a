import type { MaterialType } from "@/lib/platform/db/generated/enums";

type Choice = { readonly id: string; readonly sequence: number; readonly materialTypes: readonly MaterialType[] };

/** The requirement an item goes to when nobody chose one: the first that asks for its type, else the first. */
export function fittingRequirement<T extends Choice>(requirements: readonly T[], type: MaterialType): T | null {
  const inOrder = [...requirements].sort((a, b) => a.sequence - b.sequence);
  return inOrder.find((each) => each.materialTypes.includes(type)) ?? inOrder[0] ?? null;
}

/** What an item lacks before a link of it can be submitted; keys of the gap labels. */
export type LinkGap = "files" | "document_number" | "any_date";

export function linkGaps(
  item: {
    readonly fileCount: number;
    readonly documentNumber: string | null;
    readonly formedOn: unknown;
    readonly happenedOn: unknown;
  },
  requirement: { readonly documentNumberRequired: boolean },
): LinkGap[] {
  const gaps: LinkGap[] = [];
  if (item.fileCount === 0) gaps.push("files");
  if (requirement.documentNumberRequired && !item.documentNumber) gaps.push("document_number");
  if (!item.formedOn && !item.happenedOn) gaps.push("any_date");
  return gaps;
}
