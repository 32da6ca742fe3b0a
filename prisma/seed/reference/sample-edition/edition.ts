import type { SheetModel, SheetRow, SheetRule } from "@/lib/indicators/types";
import type { SampleNode, SampleStandard } from "./asks";
import { culture } from "./culture";
import { government } from "./government";
import { ideals } from "./ideals";
import { living } from "./living";
import { mechanism } from "./mechanism";
import { minors } from "./minors";

/** The 2015/2017 district example (domain rule §1.4–1.5). Requirements are examples, in words of our own. */
export const sampleEdition = {
  code: "SAMPLE-2017",
  name: "文明城市测评体系（2015版/2017操作口径，城区示例）",
  year: 2017,
  cityType: "城区",
  source: "示例：结构与名称取自2017年某城区公开的任务分解，具体要求为示范性改写，不是官方文本",
  isSample: true,
} as const;

export const sampleTree: readonly SampleNode[] = [...ideals, ...government, culture, minors, ...living, ...mechanism];

const methodPart = { online_submission: "W=40", site_visit: "S=40", questionnaire: "Q=20" } as const;

/** 40/40/20 for standards that several methods judge (one city's account, domain rule §1.3). */
function methodsRule(standard: SampleStandard): { kind: string; parameters: string } | null {
  const present = new Set(standard.asks.map((ask) => ask.method));
  const parts = Object.entries(methodPart).flatMap(([method, part]) =>
    [...present].some((found) => found === method) ? [part] : [],
  );
  return parts.length > 1 ? { kind: "slots", parameters: parts.join(";") } : null;
}

function standardRows(levels: readonly { code: string; name: string }[], leaf: SampleNode): SheetRow[] {
  return (leaf.standards ?? []).flatMap((standard, index) => {
    const taken = new Map<string, number>();
    return standard.asks.map((ask) => {
      const sequence = (taken.get(ask.method) ?? 0) + 1;
      taken.set(ask.method, sequence);
      return {
        levels,
        standard: { number: `${index + 1})`, text: standard.text },
        requirement: { ...ask, sequence },
        weight: null,
        leads: leaf.leads ?? [],
        supports: leaf.supports ?? [],
      };
    });
  });
}

function rowsOf(nodes: readonly SampleNode[], above: readonly { code: string; name: string }[] = []): SheetRow[] {
  return nodes.flatMap((found) => {
    const levels = [...above, { code: found.code, name: found.name }];
    return [...standardRows(levels, found), ...rowsOf(found.children ?? [], levels)];
  });
}

function rulesOf(nodes: readonly SampleNode[]): SheetRule[] {
  return nodes.flatMap((found) => {
    const own = { code: found.code, weight: found.weight ?? "", ...(found.rule ?? { kind: "mean", parameters: "" }) };
    const standards = (found.standards ?? []).flatMap((standard, index) => {
      const rule = standard.rule ?? methodsRule(standard);
      return rule ? [{ code: `${found.code}-${index + 1})`, weight: "", ...rule }] : [];
    });
    return [own, ...standards, ...rulesOf(found.children ?? [])];
  });
}

/** The sample as the sheets that the importer reads; `renderEdition` makes the .xlsx of it. */
export function sampleSheet(): SheetModel {
  return {
    edition: sampleEdition.name,
    cityType: sampleEdition.cityType,
    rows: rowsOf(sampleTree),
    rules: rulesOf(sampleTree),
  };
}
