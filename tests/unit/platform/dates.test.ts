import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  civilFromDb,
  civilToDb,
  civilToday,
  type DatePrecision,
  daysBetween,
  formatCivil,
  formatInstant,
  isCivilDate,
  parseCivilDate,
  periodOf,
  startOfDay,
  windowRelation,
} from "@/lib/platform/dates";

const day = fc
  .date({ min: new Date("1949-10-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const homeZone = process.env.TZ;
afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});

describe("civil dates", () => {
  it.each(["2024-1-8", "2024/01/08", "2024.1.8", "20240108", "2024年1月8日", " 2024年01月08日 ", "2024-1-8"])(
    "reads %s",
    (typed) => expect(parseCivilDate(typed)).toBe("2024-01-08"),
  );
  it.each(["2023-02-29", "2024-13-01", "2024-00-10", "8.1.2024", "20240230", "", "0001-01-01"])(
    "refuses %s",
    (typed) => {
      expect(parseCivilDate(typed)).toBeNull();
    },
  );
  it("knows the one canonical form", () => {
    expect(isCivilDate("2024-02-29")).toBe(true);
    expect(isCivilDate("2024-2-29")).toBe(false);
    expect(isCivilDate(20240229)).toBe(false);
  });
  it.each(["UTC", "Asia/Shanghai", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"])(
    "survives the database in a process set to %s",
    (zone) => {
      process.env.TZ = zone;
      fc.assert(fc.property(day, (date) => civilFromDb(civilToDb(date)) === date));
      expect(civilToday(new Date("2024-01-07T16:00:00Z"))).toBe("2024-01-08");
      expect(civilToday(new Date("2024-01-07T15:59:59Z"))).toBe("2024-01-07");
      expect(formatInstant(new Date("2024-01-07T16:05:09Z"), "zh-CN")).toBe("2024年1月8日 00:05");
      expect(formatInstant(new Date("2024-01-07T16:05:09Z"), "en", { seconds: true })).toBe("8 January 2024, 00:05:09");
    },
  );
  it("starts each day at midnight in Shanghai, in summers with summer time too", () => {
    expect(startOfDay("2024-01-08").toISOString()).toBe("2024-01-07T16:00:00.000Z");
    expect(startOfDay("1988-07-01").toISOString()).toBe("1988-06-30T15:00:00.000Z");
    fc.assert(fc.property(day, (date) => civilToday(startOfDay(date)) === date));
  });
  it("adds and counts days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) => daysBetween(date, addDays(date, n)) === n),
    );
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  });
  it("crosses years by months", () => {
    expect(addMonths("2024-01", -1)).toBe("2023-12");
  });
});

describe("precision", () => {
  const cases: [DatePrecision, string, string, string, string][] = [
    ["year", "2011-05-07", "2011-01-01", "2011-12-31", "2011年"],
    ["half_year", "2021-01-01", "2021-01-01", "2021-06-30", "2021年上半年"],
    ["half_year", "2021-07-01", "2021-07-01", "2021-12-31", "2021年下半年"],
    ["quarter", "2021-06-30", "2021-04-01", "2021-06-30", "2021年第二季度"],
    ["month", "2024-02-11", "2024-02-01", "2024-02-29", "2024年2月"],
    ["day", "2024-01-08", "2024-01-08", "2024-01-08", "2024年1月8日"],
  ];
  it.each(cases)("%s of %s", (precision, date, start, end, text) => {
    expect(periodOf({ date, precision })).toEqual({ start, end });
    expect(formatCivil({ date, precision }, "zh-CN")).toBe(text);
  });
  it("prints ranges briefly", () => {
    const range = (date: string, endDate: string) => ({ date, endDate, precision: "range" as const });
    expect(formatCivil(range("2011-05-07", "2011-05-08"), "zh-CN", { year: false })).toBe("5月7日至8日");
    expect(formatCivil(range("2011-05-07", "2011-05-08"), "en")).toBe("7–8 May 2011");
    expect(formatCivil(range("2011-05-28", "2011-06-02"), "zh-CN")).toBe("2011年5月28日至6月2日");
    expect(formatCivil(range("2011-12-23", "2012-01-08"), "zh-CN")).toBe("2011年12月23日至2012年1月8日");
    expect(formatCivil(range("2011-12-23", "2012-01-08"), "en")).toBe("23 December 2011 – 8 January 2012");
  });
  it("speaks English", () => {
    expect(formatCivil({ date: "2021-03-01", precision: "half_year" }, "en")).toBe("first half of 2021");
    expect(formatCivil({ date: "2021-03-01", precision: "quarter" }, "en")).toBe("Q1 2021");
    expect(formatCivil({ date: "2011-06-01", precision: "month" }, "en")).toBe("June 2011");
    expect(formatCivil({ date: null, precision: "unknown" }, "en")).toBe("date unknown");
  });
  it("tests windows with their edges", () => {
    const window = { start: "2023-07-01", end: "2024-06-30" };
    expect(windowRelation({ date: "2023-07-01", precision: "day" }, window)).toBe("inside");
    expect(windowRelation({ date: "2024-06-30", precision: "day" }, window)).toBe("inside");
    expect(windowRelation({ date: "2024-07-01", precision: "day" }, window)).toBe("outside");
    expect(windowRelation({ date: "2024-01-01", precision: "year" }, window)).toBe("overlaps");
    expect(windowRelation({ date: null, precision: "unknown" }, window)).toBe("unknown");
    expect(windowRelation({ date: "1999-01-01", precision: "year" }, { start: null, end: "2024-01-01" })).toBe(
      "inside",
    );
  });
});
