import { describe, expect, it } from "vitest";
import { readSentence } from "@/lib/activities/breath/rules";

const today = "2026-11-23";
const figures = (sentence: string) =>
  readSentence(sentence, today)?.figures.map(({ metric, value, qualifier, unit }) => [metric, value, qualifier, unit]);

describe("readSentence", () => {
  it("reads the example of the field", () => {
    const reading = readSentence("10月12日在城西广场义诊,服务80多人,市医院12名志愿者参加", today);
    expect(reading).toMatchObject({
      kind: "public_service",
      form: "free_clinic",
      startOn: "2026-10-12",
      precision: "day",
      place: "城西广场",
      title: "城西广场义诊",
    });
    expect(reading?.figures.map(({ metric, value, qualifier }) => [metric, value, qualifier])).toEqual([
      ["service_uses", "80", "over"],
      ["volunteers", "12", "exact"],
    ]);
  });

  it("takes a day that has not come yet as last year's, and keeps a year that is said", () => {
    expect(readSentence("12月24日召开动员大会", today)?.startOn).toBe("2025-12-24");
    expect(readSentence("2024年3月5日召开动员大会", today)?.startOn).toBe("2024-03-05");
  });

  it("reads ranges, months and relative days", () => {
    expect(readSentence("5月7日至8日举办羽毛球团体赛", today)).toMatchObject({
      kind: "contest",
      startOn: "2026-05-07",
      endOn: "2026-05-08",
      precision: "range",
    });
    expect(readSentence("4月份举办篮球赛", today)).toMatchObject({ startOn: "2026-04-01", precision: "month" });
    expect(readSentence("昨天组织志愿者清扫街道", today)).toMatchObject({
      kind: "voluntary_service",
      startOn: "2026-11-22",
    });
  });

  it.each([
    ["先后召开5次专题会议", { value: "5", qualifier: "exact" }],
    ["今年召开专题会议20多次", { value: "20", qualifier: "over" }],
    ["举办宣传栏4期", { value: "4", qualifier: "exact" }],
  ])("counts occurrences: %s", (sentence, expected) => {
    expect(readSentence(sentence, today)?.occurrences).toMatchObject(expected);
  });

  it("reads money with its kind, teams, copies and rates", () => {
    expect(readSentence("投入资金近30万元", today)?.figures).toMatchObject([
      { metric: "money", value: "30", qualifier: "approx_below", unit: "万元", moneyKind: "invested" },
    ]);
    expect(figures("4月举办晚霞杯篮球赛,30支队、200余人参加")).toEqual([
      ["teams", "30", "exact", "支队"],
      ["participants", "200", "over", "人"],
    ]);
    expect(figures("向职工家属发放宣传资料300余份")).toEqual([["copies", "300", "over", "份"]]);
    expect(figures("问卷调查支持率达100%")).toEqual([["support_rate", "100", "exact", "%"]]);
    expect(figures("开展文明劝导585人次")).toEqual([["dissuasions", "585", "exact", "人次"]]);
  });

  it("says nothing of what it cannot read", () => {
    expect(readSentence("天气很好大家心情愉快", today)).toBeNull();
    expect(readSentence("会", today)).toBeNull();
  });
});
