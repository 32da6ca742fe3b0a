import { describe, expect, it } from "vitest";
import { isKnownUnit, isRateUnit } from "@/lib/activities/figures/units/rules";
import { metricCodes, metrics } from "@/lib/activities/kinds/metrics";
import {
  activityKinds,
  countUnitOf,
  detailsSchemaOf,
  fieldsOf,
  kindOf,
  sectionOf,
} from "@/lib/activities/kinds/registry";
import { ledgerRecordTypes } from "@/lib/activities/kinds/types";

/** Record types of domain rule §9.1 that are tables of their own, or no record at all. */
const elsewhere: Record<string, string> = {
  ORG: "Department",
  PER: "AssessmentRound and the reporting year",
  GOAL: "CreationTarget",
  LG: "LeadingGroup",
  ASG: "ResponsibilityAssignment",
  MET: "Figure",
};
const all =
  "ORG PER GOAL LG STAFF DOC LET ASG MTG ACT MET PUB SITE INSP RECT FUND PROJ GRANT SURV HON INSTR VISIT STAT INST ARCH PLAN PROB AWD".split(
    " ",
  );

describe("registry of kinds", () => {
  it("covers every record type of the field", () => {
    const covered = new Set(activityKinds.flatMap((kind) => [...kindOf(kind).records]));
    expect([...covered].sort()).toEqual([...ledgerRecordTypes].sort());
    expect([...covered, ...Object.keys(elsewhere)].sort()).toEqual(all.toSorted());
  });

  it.each(activityKinds)("%s is complete: words, unit, lenient details", (code) => {
    const kind = kindOf(code);
    for (const words of [
      kind.words,
      kind.hint,
      kind.count.words,
      ...Object.values(fieldsOf(code)).map((f) => f.label),
    ]) {
      expect(words.zh).toMatch(/[一-鿿]/);
      expect(words.en).toMatch(/[A-Za-z]/);
    }
    expect(kind.metrics.length).toBeGreaterThan(0);
    expect(detailsSchemaOf(code).safeParse({}).success).toBe(true);
    expect(detailsSchemaOf(code).safeParse({ unknown: 1 }).success).toBe(false);
    const forms = kind.fields.form?.choices?.map((choice) => choice.code) ?? [];
    for (const form of Object.keys(kind.count.unitByForm ?? {})) expect(forms).toContain(form);
  });

  it("has units that the arithmetic of figures knows, and adds no rates", () => {
    for (const code of metricCodes) {
      const { unit, additive } = metrics[code];
      if (additive) expect(isRateUnit(unit), code).toBe(false);
    }
    expect(isKnownUnit(metrics.venue_visits.unit)).toBe(true);
  });

  it("says unit and section of an entry", () => {
    expect(countUnitOf("publicity", { form: "board" })).toBe("期");
    expect(countUnitOf("publicity", null)).toBe("处");
    expect(countUnitOf("staffing", { form: "posts" })).toBe("个");
    expect(sectionOf("fund", {})).toBe("organisation");
    expect(sectionOf("fund", { section: "breakthrough" })).toBe("breakthrough");
    expect(sectionOf("fund", { section: "elsewhere" })).toBe("organisation");
  });

  it("writes a document number in one form", () => {
    const parsed = detailsSchemaOf("document").parse({ documentNumber: "泸宣发(2011)26号" });
    expect(parsed.documentNumber).toBe("泸宣发〔2011〕26号");
  });
});
