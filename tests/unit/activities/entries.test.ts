import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckedEntry, figureFaults, missingParts } from "@/lib/activities/completeness/rules";
import { coverageOf } from "@/lib/activities/coverage/rules";
import { activityKinds } from "@/lib/activities/kinds/registry";
import { cellOf, deltasOf, type MonthPlace } from "@/lib/activities/months/rules";
import { participantFaults } from "@/lib/activities/parts/rules";
import { canMoveActivity, isEditable } from "@/lib/activities/states/rules";
import { type WarnedEntry, warningsOf } from "@/lib/activities/warnings/rules";
import { datePrecisions } from "@/lib/platform/dates";

const place: MonthPlace = {
  departmentId: "d",
  kind: "meeting",
  state: "draft",
  year: 2026,
  startOn: "2026-05-17",
  precision: "day",
};
const anyPlace = fc.record({
  departmentId: fc.constantFrom("d", "e"),
  kind: fc.constantFrom(...activityKinds.slice(0, 3)),
  state: fc.constantFrom("draft" as const, "submitted" as const, "approved" as const),
  year: fc.constantFrom(2025, 2026),
  startOn: fc.constantFrom("2026-05-17", "2026-05-01", "2025-01-31", null),
  precision: fc.constantFrom(...datePrecisions),
});

describe("monthly cells", () => {
  it("stand under the month of the date, or the first month of the year", () => {
    expect(cellOf(place).month).toBe("2026-05-01");
    expect(cellOf({ ...place, precision: "quarter" }).month).toBe("2026-01-01");
    expect(cellOf({ ...place, startOn: null, year: 2024 }).month).toBe("2024-01-01");
  });

  it("move by deltas that add up, and stay where nothing moved", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (before, after) => {
        const deltas = deltasOf(before, after);
        expect(deltas.reduce((sum, delta) => sum + delta.by, 0)).toBe(0);
        expect(deltas.length === 0).toBe(JSON.stringify(cellOf(before)) === JSON.stringify(cellOf(after)));
        expect(deltasOf(null, after).map((delta) => delta.by)).toEqual([1]);
      }),
    );
  });
});

describe("states", () => {
  it("lead out of archived nowhere, and back to draft from approved alone", () => {
    for (const to of ["draft", "submitted", "returned", "approved"] as const)
      expect(canMoveActivity("archived", to)).toBe(false);
    expect(canMoveActivity("approved", "draft")).toBe(true);
    expect(canMoveActivity("submitted", "draft")).toBe(false);
    expect(isEditable("submitted")).toBe(false);
  });
});

const whole: CheckedEntry = {
  kind: "meeting",
  title: "专题会议",
  text: "研究创建。",
  startOn: "2026-03-01",
  endOn: null,
  precision: "day",
  place: null,
  occurrences: 1,
  occurrencesQualifier: "exact",
  sourceText: null,
  details: { form: "topic" },
  figures: [],
  picturesWanted: 0,
};
const money = {
  metric: "money",
  label: null,
  value: "30",
  qualifier: "exact" as const,
  unit: "万元",
  moneyKind: null,
  asOf: null,
  sourceText: null,
};

describe("missingParts", () => {
  it("finds nothing in a whole entry, and accepts an unknown date that says so", () => {
    expect(missingParts(whole)).toEqual({});
    expect(missingParts({ ...whole, startOn: null, precision: "unknown" })).toEqual({});
  });

  it("asks for the kind of money of our money only", () => {
    expect(missingParts({ ...whole, figures: [money] })).toEqual({ "figures.0.moneyKind": "required" });
    const gdp = { ...money, metric: "gdp", unit: "亿元" };
    expect(missingParts({ ...whole, figures: [gdp] })).toEqual({});
  });

  it("asks for a source sentence where neither figure nor entry has one", () => {
    const figures = [{ ...money, moneyKind: "invested" as const }];
    expect(missingParts({ ...whole, text: "", figures })).toEqual({ "figures.0.sourceText": "source_required" });
    expect(missingParts({ ...whole, text: "", sourceText: "原文", figures })).toEqual({});
  });

  it("asks for the picture that a standard demands", () => {
    expect(missingParts({ ...whole, picturesWanted: 1 })).toEqual({ evidence: "picture_required" });
  });
});

describe("figureFaults", () => {
  it("refuses what cannot be", () => {
    const rate = { ...money, metric: "awareness_rate", unit: "%", value: "101" };
    expect(figureFaults(rate)).toEqual({ value: "rate_over_100" });
    expect(figureFaults({ ...money, qualifier: "more_than_half" })).toEqual({ value: "no_number_allowed" });
    expect(figureFaults({ ...money, metric: "other", unit: "个" })).toEqual({ label: "required" });
  });
});

describe("participantFaults", () => {
  it("takes shares of all units, own included, or none", () => {
    const host = { departmentId: "a", role: "host" as const };
    const other = { departmentId: "b", role: "co_host" as const };
    expect(participantFaults([host, other], "a")).toEqual({});
    expect(
      participantFaults(
        [
          { ...host, share: "0.6" },
          { ...other, share: "0.4" },
        ],
        "a",
      ),
    ).toEqual({});
    expect(participantFaults([{ ...host, share: "0.6" }, other], "a")).toEqual({ participants: "shares_incomplete" });
    expect(
      participantFaults(
        [
          { ...host, share: "0.6" },
          { ...other, share: "0.4" },
        ],
        "c",
      ),
    ).toEqual({
      participants: "shares_incomplete",
    });
    expect(participantFaults([host, host], "a")).toEqual({ "participants.1.departmentId": "duplicate" });
    expect(participantFaults([{ name: "省协会", role: "co_host", share: "1" }], "a")).toHaveProperty(
      "participants.0.share",
    );
  });
});

describe("coverageOf", () => {
  const entry = {
    id: "a",
    kind: "meeting",
    details: {},
    occurrences: 5,
    occurrencesQualifier: "exact" as const,
    occurrencesWording: null,
    department: { id: "d" },
  };
  const details = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `x${index}`,
      title: "",
      state: "approved" as const,
      startOn: null,
      endOn: null,
      precision: "day" as const,
      occurrences: 1,
      occurrencesQualifier: "exact" as const,
      occurrencesWording: null,
      departmentId: "d",
    }));

  it("never counts a detail twice", () => {
    const some = coverageOf({ ...entry, aggregateDetails: details(3) });
    expect([some.total.value, some.have?.value, some.sum?.value, some.exceeded]).toEqual(["5", "3", "5", null]);
    expect(coverageOf({ ...entry, aggregateDetails: [] }).have).toBeNull();
  });

  it("says when the details exceed the total", () => {
    const many = coverageOf({ ...entry, aggregateDetails: details(6) });
    expect(many.sum?.value).toBe("6");
    expect(many.exceeded).toMatchObject({ aggregate: "5", details: "6" });
  });
});

const record = (more: Partial<WarnedEntry>): WarnedEntry => ({
  id: "e",
  kind: "activity",
  year: 2011,
  startOn: "2011-05-01",
  title: "",
  text: "",
  sourceText: null,
  correctedText: null,
  occurrences: 1,
  occurrencesQualifier: "exact",
  details: {},
  figures: [],
  ...more,
});
const figure = (metric: string, value: string, unit: string) => ({
  id: metric,
  metric,
  label: null,
  value,
  qualifier: "exact" as const,
  wording: null,
  unit,
  moneyKind: null,
  asOf: null,
  asOfPrecision: "day" as const,
  sourceText: null,
  correctedText: null,
  sampleSize: null,
  department: null,
});
const codes = (entry: WarnedEntry) =>
  warningsOf(entry, "2026-11-23").map((warning) => (warning.about === "entry" ? warning.code : warning.finding.code));

describe("warningsOf", () => {
  it("checks a grant: 114 × 150 × 12 is 20.52万元", () => {
    const details = { audience: "贫困运动员", beneficiaries: 114, ratePerMonth: "150", months: 12 };
    expect(codes(record({ kind: "grant", details, figures: [figure("money", "20.52", "万元")] }))).toEqual([
      "product_matches",
    ]);
    expect(codes(record({ kind: "grant", details, figures: [figure("money", "21", "万元")] }))).toEqual([
      "product_differs",
    ]);
  });

  it("marks what comes after the year, and the cost of one of a batch", () => {
    const details = {
      status: "approved",
      milestones: [
        { name: "招标", actual: { date: "2011-12-23", precision: "day" } },
        { name: "开工", actual: { date: "2012-01-08", precision: "day" } },
      ],
    };
    expect(codes(record({ kind: "project", details }))).toEqual(["after_period"]);
    const batch = record({
      kind: "project",
      details: { status: "complete", batch: true },
      occurrences: 28,
      figures: [figure("money", "84", "万元")],
    });
    expect(codes(batch)).toEqual(["unit_cost"]);
  });

  it("says that 过半 is a range and no number", () => {
    const half = { ...figure("money", "84", "万元"), value: null, qualifier: "more_than_half" as const };
    expect(codes(record({ kind: "fund", figures: [half] }))).toEqual(["range_not_a_number"]);
  });

  it("misses the sample of a rate and the meaning of a frame", () => {
    expect(codes(record({ kind: "survey", figures: [figure("support_rate", "100", "%")] }))).toEqual([
      "rate_without_sample",
    ]);
    expect(codes(record({ kind: "frame", occurrences: 5, details: { items: [] } }))).toEqual(["meaning_missing"]);
    expect(codes(record({ kind: "frame", occurrences: 3, details: { items: ["甲", "乙"] } }))).toEqual([
      "list_differs",
    ]);
  });

  it("sees groups of teams, growth, slips and dates", () => {
    const details = {
      form: "hosted",
      teamGroups: [
        { name: "市级部门", teams: 33 },
        { name: "企事业", teams: 36 },
      ],
    };
    expect(codes(record({ kind: "contest", details, figures: [figure("teams", "69", "支")] }))).toEqual([
      "sum_matches",
    ]);
    const growth = [
      figure("fiscal_revenue", "17.91", "亿元"),
      figure("fiscal_increase", "2.86", "亿元"),
      figure("fiscal_growth", "19", "%"),
    ];
    expect(codes(record({ kind: "statistic", figures: growth }))).toEqual(["growth_matches"]);
    expect(codes(record({ sourceText: "全民健身路劲工程" }))).toEqual(["slip"]);
    expect(codes(record({ sourceText: "全民健身路劲工程", correctedText: "全民健身路径工程" }))).toEqual([]);
    expect(codes(record({ startOn: "2027-01-01", year: 2027 }))).toEqual(["future_date"]);
    expect(codes(record({ startOn: "2012-01-08" }))).toEqual(["other_year"]);
  });
});
