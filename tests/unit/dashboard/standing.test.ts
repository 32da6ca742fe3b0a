import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepParts, standingOf, sumOf } from "@/lib/dashboard/standing/rules";
import { byUse } from "@/lib/dashboard/view/rules";
import type { IndicatorRecord } from "@/lib/indicators/types";

function node(id: string, parentId: string | null, requirements: number, kind = "weighted_sum"): IndicatorRecord {
  const rollUpRule = (kind === "veto" ? { kind, target: "root" } : { kind }) as IndicatorRecord["rollUpRule"];
  return {
    id,
    parentId,
    code: id,
    name: id,
    text: null,
    depth: parentId ? 1 : 0,
    sort: 0,
    path: parentId ? `/${parentId}/${id}/` : `/${id}/`,
    isLeaf: parentId !== null,
    weight: null,
    rollUpRule,
    note: null,
    requirements: Array.from({ length: requirements }, (_, index) => ({
      id: `${id}:${index}`,
      method: "online_submission",
      minItems: 1,
      maxItems: null,
      text: "",
    })) as unknown as IndicatorRecord["requirements"],
  };
}

const states = ["draft", "submitted", "returned", "approved", "archived"] as const;
const countsOf = fc.record(Object.fromEntries(states.map((state) => [state, fc.nat(2)])) as never);

describe("standing", () => {
  test("every standard is in one bucket, and the four add up at every node", () => {
    const tree = fc.array(fc.array(fc.nat(3), { maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(tree, fc.infiniteStream(countsOf), (branches, stream) => {
        const nodes = branches.flatMap((leaves, branch) => [
          node(`b${branch}`, null, 0),
          ...leaves.map((count, leaf) => node(`b${branch}l${leaf}`, `b${branch}`, count)),
        ]);
        const counts = new Map(
          nodes.flatMap(({ requirements }) => requirements.map(({ id }) => [id, stream.next().value] as const)),
        );
        const found = standingOf({ id: "edition", name: "", nodes }, counts as never, new Map());
        expect(found.standards.length).toBe(nodes.filter(({ isLeaf }) => isLeaf).length);
        expect(sumOf(found.total.buckets)).toBe(found.standards.length);
        for (const each of found.nodes) {
          expect(sumOf(each.buckets)).toBe(each.standards);
          const below = found.standards.filter(({ id, parentId }) => id === each.id || parentId === each.id);
          for (const bucket of ["not_started", "in_progress", "under_review", "sufficient"] as const) {
            expect(each.buckets[bucket]).toBe(below.filter((standard) => standard.bucket === bucket).length);
          }
        }
      }),
    );
  });

  test("what only a measurement can tell is not sufficient before it is measured", () => {
    const nodes = [node("a", null, 0), node("rate", "a", 0, "rate"), node("veto", "a", 0, "veto")];
    const found = standingOf({ id: "edition", name: "", nodes }, new Map(), new Map());
    expect(found.standards.map(({ bucket }) => bucket)).toEqual(["not_started", "sufficient"]);
  });

  test("keeps the standards named with what stands above them", () => {
    const nodes = [node("a", null, 0), node("x", "a", 1), node("y", "a", 1), node("b", null, 0), node("z", "b", 1)];
    expect(keepParts(nodes, new Set(["y", "a"])).map(({ id }) => id)).toEqual(["a", "y"]);
  });
});

test("the running round comes first, then the unit's own and those above it, then the latest", () => {
  const round = (id: string, status: "open" | "closed", ownerPath: string, windowTo: string) => ({
    id,
    name: id,
    status,
    editionId: "",
    ownerPath,
    windowFrom: "2026-01-01",
    windowTo,
    assessmentDate: windowTo,
  });
  const rounds = [
    round("old", "open", "/city/", "2025-12-31"),
    round("closed", "closed", "/city/", "2027-12-31"),
    round("below", "open", "/city/bureau/", "2026-12-31"),
    round("now", "open", "/city/", "2026-12-31"),
  ];
  const order = rounds.sort(byUse({ id: "city", name: "", path: "/city/" })).map(({ id }) => id);
  expect(order).toEqual(["now", "old", "below", "closed"]);
});
