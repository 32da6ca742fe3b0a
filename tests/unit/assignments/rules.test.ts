import { describe, expect, it } from "vitest";
import { matchUnit, missingPoints } from "@/lib/assignments/rules";
import { targetInputSchema } from "@/lib/assignments/targets/schema";
import { unitsNote, unitsOfNote } from "@/lib/indicators/rules";

const nothing = {
  task: null,
  schedule: null,
  dueOn: null,
  responsible: null,
  leaderOffice: null,
  assessment: null,
  reward: null,
};

describe("missingPoints", () => {
  it("lists all five of an empty assignment and none of a full one", () => {
    expect(missingPoints(nothing)).toEqual(["task", "schedule", "responsible", "assessment", "reward"]);
    const full = { ...nothing, task: "甲", schedule: "乙", responsible: "丙", assessment: "丁", reward: "戊" };
    expect(missingPoints(full)).toEqual([]);
  });

  it("takes a day as a schedule, and no leader's office for the office answerable", () => {
    expect(missingPoints({ ...nothing, dueOn: "2026-12-31" })).not.toContain("schedule");
    expect(missingPoints({ ...nothing, leaderOffice: "分管副市长" })).toContain("responsible");
  });
});

describe("matchUnit", () => {
  const units = [
    { id: "1", name: "市教育局", shortName: "教育局" },
    { id: "2", name: "东区教育局", shortName: null },
    { id: "3", name: "市卫生健康局", shortName: "卫健局" },
    { id: "4", name: "市文明办", shortName: null },
  ];
  it("takes the name, the short name, or the only ending", () => {
    expect(matchUnit(units, "市 教育局")?.id).toBe("1");
    expect(matchUnit(units, "卫健局")?.id).toBe("3");
    expect(matchUnit(units, "文明办")?.id).toBe("4");
  });
  it("never guesses between several", () => {
    expect(matchUnit(units, "局")).toBeNull();
    expect(matchUnit([...units, { id: "5", name: "县文明办", shortName: null }], "文明办")).toBeNull();
  });
});

describe("unitsNote", () => {
  it("is read back as it was", () => {
    for (const units of [
      { leads: ["文明办"], supports: ["教育局", "民政局"] },
      { leads: [], supports: ["教育局"] },
      { leads: ["甲", "乙"], supports: [] },
    ]) {
      expect(unitsOfNote(unitsNote(units))).toEqual(units);
    }
    expect(unitsNote({ leads: [], supports: [] })).toBeNull();
  });
});

describe("targetInputSchema", () => {
  const target = { departmentId: "d", name: "注册志愿者", source: "programme" };
  it("wants a value with its unit, except where the words stand for no number", () => {
    const issues = (more: object) =>
      targetInputSchema.safeParse({ ...target, ...more }).error?.issues.map((issue) => [issue.path[0], issue.message]);
    expect(issues({})).toEqual([["value", "required"]]);
    expect(issues({ value: "13" })).toEqual([["unit", "required"]]);
    expect(issues({ value: "13", unit: "%", qualifier: "at_least" })).toBeUndefined();
    expect(issues({ qualifier: "more_than_half" })).toBeUndefined();
    expect(issues({ qualifier: "more_than_half", value: "5", unit: "%" })).toEqual([["value", "no_value"]]);
    expect(issues({ value: "1e5", unit: "人" })?.[0]).toEqual(["value", "decimal"]);
  });
});
