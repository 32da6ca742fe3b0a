import type { RequirementDraft } from "@/lib/indicators/import/types";

/** What a standard asks for when its table says nothing: one paper that shows that it is met. */
export function defaultRequirement(): RequirementDraft {
  return {
    method: "online_submission",
    sequence: 1,
    text: "提供能够证明达到本条标准的材料",
    materialTypes: ["normative_document", "narrative_report", "statistics_table", "scene_photo"],
    minItems: 1,
    maxItems: null,
    windowFrom: null,
    windowTo: null,
    documentNumberRequired: false,
    wordLimit: null,
    imageMin: null,
    imageMax: null,
    imagesPerActivity: null,
    captionRule: null,
    pointTypes: [],
    gradeA: null,
    gradeB: null,
    gradeC: null,
    scoringRule: null,
    note: null,
  };
}

const shortName = 40;

/** A short name out of the text of a standard: what stands before the colon, else the first clause. */
export function standardName(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  const title = /^([^:\uff1a。;\uff1b]{2,30})[:\uff1a]/.exec(plain)?.[1];
  if (title) return title;
  if (plain.length <= shortName) return plain.replace(/[。;\uff1b]$/, "");
  const clause = /^[^。;\uff1b]+/.exec(plain)?.[0] ?? plain;
  return clause.length <= shortName ? clause : `${clause.slice(0, shortName - 1)}…`;
}

/** Order of a tree read from rows in any order: each node after its parent, siblings by `sort`. */
export function inTreeOrder<Node extends { id: string; parentId: string | null; sort: number }>(
  nodes: readonly Node[],
): Node[] {
  const byParent = Map.groupBy(nodes, (node) => node.parentId);
  const walk = (parentId: string | null): Node[] =>
    (byParent.get(parentId) ?? []).toSorted((a, b) => a.sort - b.sort).flatMap((node) => [node, ...walk(node.id)]);
  return walk(null);
}

type NamedUnits = { readonly leads: readonly string[]; readonly supports: readonly string[] };
const leadMark = "表列牵头单位";
const supportMark = "表列配合单位";

/** The units that a table names beside a standard, kept as its remark: a round decides who really leads. */
export function unitsNote({ leads, supports }: NamedUnits): string | null {
  const parts = [
    leads.length ? `${leadMark}：${leads.join("、")}` : "",
    supports.length ? `${supportMark}：${supports.join("、")}` : "",
  ].filter(Boolean);
  return parts.length ? parts.join("；") : null;
}

/** Reads `unitsNote` back. */
export function unitsOfNote(note: string | null): NamedUnits {
  const listed = (mark: string) => {
    const part = note?.split("；").find((piece) => piece.startsWith(`${mark}：`));
    return part ? part.slice(mark.length + 1).split("、") : [];
  };
  return { leads: listed(leadMark), supports: listed(supportMark) };
}
