import { describe, expect, test } from "vitest";
import { dueDay, isOverdue, isReached, shareOfTarget, targetPeriod } from "@/lib/dashboard/targets/rules";

const due = (dueOn: string | null, duePrecision: "day" | "month" | "year" = "day") => ({ dueOn, duePrecision });
const of = (value: string, qualifier: "exact" | "at_least" | "approx_below" | "over" = "exact") => ({
  value,
  qualifier,
  unit: "个",
});

describe("targets", () => {
  test("a due month or year ends with its last day", () => {
    expect(dueDay(due("2026-06-01", "month"))).toBe("2026-06-30");
    expect(dueDay(due("2026-01-01", "year"))).toBe("2026-12-31");
    expect(dueDay(due(null))).toBeNull();
  });

  test("counts from 1 January of the promise, or of an earlier due year, until the due day", () => {
    expect(targetPeriod(due("2026-10-31"), "2026-03-05", "2026-11-23")).toEqual({
      from: "2026-01-01",
      to: "2026-10-31",
    });
    expect(targetPeriod(due("2027-10-31"), "2026-03-05", "2026-11-23")).toEqual({
      from: "2026-01-01",
      to: "2026-11-23",
    });
    expect(targetPeriod(due("2011-12-31"), "2026-03-05", "2026-11-23")).toEqual({
      from: "2011-01-01",
      to: "2011-12-31",
    });
    expect(targetPeriod(due(null), "2026-03-05", "2026-11-23").to).toBe("2026-11-23");
  });

  test("30 of 50 is 60 %, of at least 50 too; 过半 is no percentage", () => {
    expect(shareOfTarget(of("30"), of("50"))).toMatchObject({ figure: { value: "60", qualifier: "exact" } });
    expect(shareOfTarget(of("30"), of("50", "at_least"))).toMatchObject({ figure: { value: "60" } });
    const range = { value: null, qualifier: "more_than_half" as const, unit: "个" };
    expect(shareOfTarget(range, of("50"))).toEqual({ kind: "none", reason: "range" });
    expect(shareOfTarget(of("30"), { ...of("50"), value: null })).toBeNull();
    expect(shareOfTarget(of("30"), { ...of("50"), unit: "人" })).toEqual({ kind: "none", reason: "units_differ" });
  });

  test("近50 does not reach 50, 50以上 does", () => {
    expect(isReached(shareOfTarget(of("50", "approx_below"), of("50")))).toBe(false);
    expect(isReached(shareOfTarget(of("50", "at_least"), of("50")))).toBe(true);
    expect(isReached(null)).toBeNull();
  });

  test("is overdue from the day after, unless it is kept", () => {
    expect(isOverdue(due("2026-11-23"), "2026-11-23", false)).toBe(false);
    expect(isOverdue(due("2026-11-23"), "2026-11-24", null)).toBe(true);
    expect(isOverdue(due("2026-11-23"), "2026-11-24", true)).toBe(false);
    expect(isOverdue(due(null), "2026-11-24", false)).toBe(false);
  });
});
