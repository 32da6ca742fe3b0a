import { expect, test } from "vitest";
import { reasonLabels } from "@/lib/evidence/labels";
import { fittingRequirement, linkGaps } from "@/lib/evidence/links/rules";
import { canMoveLink, isLinkStep, linkSteps } from "@/lib/evidence/links/states";
import { effectiveWindow, freshness } from "@/lib/evidence/rules";
import { type SlotItem, type SlotRequirement, slotStatus } from "@/lib/evidence/slots/rules";
import { reasonCodes } from "@/lib/evidence/types";
import type { DatePrecision } from "@/lib/platform/dates";

const window = { start: "2026-01-01", end: "2026-10-31" };
const span = (date: string | null, precision: DatePrecision = "day") => ({ date, precision });

test.each([
  ["2025-12-31", "before"],
  ["2026-01-01", "inside"],
  ["2026-10-31", "inside"],
  ["2026-11-01", "after"],
])("a thing of %s is %s the window", (day, expected) => {
  expect(freshness({ happened: span(day), formed: span(null) }, window)).toBe(expected);
  expect(freshness({ happened: span(null), formed: span(day) }, window)).toBe(expected);
});

test("both dates count, the worse decides, and a rough one is not called inside", () => {
  expect(freshness({ happened: span("2026-05-01"), formed: span("2025-05-01") }, window)).toBe("before");
  expect(freshness({ happened: span("2026-05-01"), formed: span("2026-12-01") }, window)).toBe("after");
  expect(freshness({ happened: span("2026-01-01", "year"), formed: span(null) }, window)).toBe("unclear");
  expect(freshness({ happened: span("2026-05-01", "month"), formed: span("2026-05-02") }, window)).toBe("inside");
  expect(freshness({ happened: span(null), formed: span(null) }, window)).toBe("undated");
});

test("a requirement narrows the window of its round on the side it names", () => {
  const round = { windowFrom: "2026-01-01", windowTo: "2026-10-31" };
  expect(effectiveWindow({ windowFrom: "2026-03-01", windowTo: null }, round)).toEqual({
    start: "2026-03-01",
    end: "2026-10-31",
  });
});

test("a link can take these steps and no others", () => {
  const states = ["draft", "submitted", "returned", "approved", "archived"] as const;
  const steps = states.flatMap((from) => states.filter((to) => canMoveLink(from, to)).map((to) => `${from}>${to}`));
  expect(steps).toEqual([
    "draft>submitted",
    "submitted>returned",
    "submitted>approved",
    "returned>submitted",
    "approved>draft",
    "approved>submitted",
    "approved>archived",
    "archived>submitted",
  ]);
  expect(isLinkStep("archived", "edit")).toBe(false);
  expect(linkSteps.submit.from).toEqual(["draft", "returned"]);
});

const requirement: SlotRequirement = {
  materialTypes: ["scene_photo"],
  minItems: 2,
  maxItems: 3,
  documentNumberRequired: false,
  wordLimit: 800,
  imageMin: 3,
  imageMax: 12,
  window,
};
const item = (more: Partial<SlotItem> = {}): SlotItem => ({
  linkId: "a",
  state: "approved",
  materialType: "scene_photo",
  documentNumber: null,
  wordCount: null,
  imageCount: 2,
  happened: span("2026-05-12"),
  formed: span(null),
  ...more,
});
const codes = (items: SlotItem[], more: Partial<SlotRequirement> = {}) =>
  slotStatus({ ...requirement, ...more }, items).findings.map((finding) => finding.code);

test("a filled slot asks for nothing more; an empty one says what is missing", () => {
  const filled = slotStatus(requirement, [item(), item({ linkId: "b", state: "archived" })]);
  expect(filled).toMatchObject({ sufficient: true, bucket: "sufficient", approved: 2, findings: [] });
  expect(slotStatus(requirement, [])).toMatchObject({ sufficient: false, handedIn: false, bucket: "not_started" });
  expect(codes([])).toEqual(["too_few_items", "too_few_images"]);
});

test("what waits makes a slot handed in, not sufficient; what came back counts for nothing", () => {
  const waiting = slotStatus(requirement, [item(), item({ linkId: "b", state: "submitted" })]);
  expect(waiting).toMatchObject({ sufficient: false, handedIn: true, bucket: "under_review" });
  const partly = slotStatus(requirement, [item({ state: "submitted" })]);
  expect(partly).toMatchObject({ sufficient: false, handedIn: false, bucket: "in_progress" });
  expect(codes([item(), item({ linkId: "b", state: "returned" })])).toEqual([
    "too_few_items",
    "too_few_images",
    "returned",
  ]);
});

test.each<[Partial<SlotItem>, Partial<SlotRequirement>, string]>([
  [{}, { maxItems: 1, minItems: 1, imageMin: null }, "too_many_items"],
  [{ imageCount: 20 }, {}, "too_many_images"],
  [{ wordCount: 801 }, {}, "over_word_limit"],
  [{}, { documentNumberRequired: true }, "document_number_missing"],
  [{ happened: span("2025-05-12") }, {}, "outside_window"],
  [{ happened: span(null) }, {}, "undated"],
  [{ materialType: "other" }, {}, "other_material_type"],
])("%j under %j is pointed out as %s", (changed, rule, code) => {
  expect(codes([item(), item({ linkId: "b", ...changed })], rule)).toContain(code);
});

test("more than the maximum is a warning and never an obstacle", () => {
  const items = ["a", "b", "c", "d"].map((linkId) => item({ linkId }));
  expect(slotStatus(requirement, items)).toMatchObject({
    sufficient: true,
    findings: [{ code: "too_many_items", weight: "warning", found: 4, wanted: 3 }],
  });
});

test("without a choice an item goes to the first requirement of its type", () => {
  const list = [
    { id: "photo", sequence: 2, materialTypes: ["scene_photo" as const] },
    { id: "paper", sequence: 1, materialTypes: ["normative_document" as const] },
  ];
  expect(fittingRequirement(list, "scene_photo")?.id).toBe("photo");
  expect(fittingRequirement(list, "other")?.id).toBe("paper");
  expect(fittingRequirement([], "other")).toBeNull();
});

test("a link is handed over with a file, a date and, where asked, the number", () => {
  const whole = { fileCount: 1, documentNumber: "1号", formedOn: "2026-01-01", happenedOn: null };
  expect(linkGaps(whole, { documentNumberRequired: true })).toEqual([]);
  expect(
    linkGaps(
      { fileCount: 0, documentNumber: null, formedOn: null, happenedOn: null },
      { documentNumberRequired: true },
    ),
  ).toEqual(["files", "document_number", "any_date"]);
});

test("every coded reason says in both languages what to mend", () => {
  for (const code of reasonCodes) {
    const { name, fix } = reasonLabels[code];
    expect([name.zh, name.en, fix.zh, fix.en].every((text) => text.length > 1)).toBe(true);
    expect(fix.zh).toMatch(/。$/);
    expect(fix.zh).not.toMatch(/[,;()]/);
  }
});
