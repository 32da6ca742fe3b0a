import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumeral, writeNumeral } from "@/lib/activities/figures/numerals/rules";
import { parseFigureText } from "@/lib/activities/figures/reading/rules";
import type { FigureValue } from "@/lib/activities/figures/types";
import { formatFigure } from "@/lib/activities/figures/wording/rules";

const figure = (
  value: string | null,
  qualifier: FigureValue["qualifier"],
  unit: string,
  wording?: string,
): FigureValue => ({
  value,
  qualifier,
  unit,
  wording,
});

describe("parseFigureText", () => {
  it.each([
    ["近30万元", "30", "approx_below", "万元"],
    ["10余次", "10", "over", "次"],
    ["近千人次", "1000", "approx_below", "人次"],
    ["300余份", "300", "over", "份"],
    ["700余名", "700", "over", "名"],
    ["七百余名", "700", "over", "名"],
    ["700多次", "700", "over", "次"],
    ["2000多人", "2000", "over", "人"],
    ["万余人", "10000", "over", "人"],
    ["1万余人", "1", "over", "万人"],
    ["30余万元", "30", "over", "万元"],
    ["十余万元", "10", "over", "万元"],
    ["20.52万元", "20.52", "exact", "万元"],
    ["达30万人次", "30", "exact", "万人次"],
    ["三十万元", "30", "exact", "万元"],
    ["185亿元", "185", "exact", "亿元"],
    ["1.05以上", "1.05", "at_least", ""],
    ["不少于3次", "3", "at_least", "次"],
    ["100%", "100", "exact", "%"],
    ["百分之八十", "80", "exact", "%"],
    ["二十多次", "20", "over", "次"],
    ["50多次", "50", "over", "次"],
    ["五次", "5", "exact", "次"],
    ["两处", "2", "exact", "处"],
    ["18项之多", "18", "exact", "项"],
    ["10余个科室", "10", "over", "个科室"],
    ["累计108次", "108", "exact", "次"],
    ["1,166项", "1166", "exact", "项"],
    ["480余 人", "480", "over", "人"],
    ["超过2071次", "2071", "over", "次"],
    ["3百万元", "300", "exact", "万元"],
    ["316万", "316", "exact", "万"],
    ["13896平方公里", "13896", "exact", "平方公里"],
    ["150元/人·月", "150", "exact", "元/人·月"],
  ])("reads %s", (text, value, qualifier, unit) => {
    expect(parseFigureText(text)).toMatchObject({ value, qualifier, unit });
  });
  it("reads what has no number as having none", () => {
    expect(parseFigureText("过半")).toMatchObject({ value: null, qualifier: "more_than_half" });
    expect(parseFigureText("经常")).toMatchObject({ value: null, qualifier: "uncounted", wording: "经常" });
    expect(parseFigureText("一系列活动")).toMatchObject({ value: null, qualifier: "uncounted" });
    expect(parseFigureText("多次")).toMatchObject({ value: null, qualifier: "uncounted" });
  });
  it.each(["", "很多人", "近30余次", "服务80人,义诊3次", "约三四十人"])("does not guess at %s", (text) => {
    expect(parseFigureText(text)).toBeNull();
  });
});

describe("Chinese numerals", () => {
  it("come back as they went", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => readNumeral(writeNumeral(n)) === n));
  });
  it.each([
    ["一百零八", 108],
    ["十二", 12],
    ["两千", 2000],
    ["万", 10_000],
    ["一万零三十", 10_030],
    ["二〇一一", 2011],
    ["十十", null],
  ])("reads %s", (text, value) => expect(readNumeral(text)).toBe(value));
});

describe("formatFigure", () => {
  it.each([
    [figure("30", "approx_below", "万元"), "近30万元", "nearly 300,000 yuan"],
    [figure("10", "over", "次"), "10余次", "more than 10 times"],
    [figure("1000", "approx_below", "人次", "近千人次"), "近千人次", "nearly 1,000 attendances"],
    [figure("300", "over", "份"), "300余份", "more than 300 copies"],
    [figure("700", "over", "名", "七百余名"), "七百余名", "more than 700 people"],
    [figure("2000", "over", "人", "多"), "2000多人", "more than 2,000 people"],
    [figure("2000", "over", "人", "2000多人"), "2000多人", "more than 2,000 people"],
    [figure("10000", "over", "人", "万余"), "万余人", "more than 10,000 people"],
    [figure("20.52", "exact", "万元"), "20.52万元", "205,200 yuan"],
    [figure("30", "exact", "万人次", "达30万人次"), "达30万人次", "300,000 attendances"],
    [figure(null, "more_than_half", "万人次"), "过半", "more than half"],
    [figure(null, "uncounted", "次", "经常"), "经常", "an uncounted number of times"],
    [figure(null, "uncounted", "次"), "若干次", "an uncounted number of times"],
    [figure("1.05", "at_least", "㎡"), "1.05㎡以上", "at least 1.05 m²"],
    [figure("1.05", "at_least", "㎡", "1.05以上"), "1.05㎡以上", "at least 1.05 m²"],
    [figure("1.05", "at_least", ""), "1.05以上", "at least 1.05"],
    [figure("100", "exact", "%"), "100%", "100%"],
    [figure("2071", "over", "次/人次"), "超过2071次/人次", "more than 2,071 times/attendances"],
    [figure("2180", "over", "人"), "2180余人", "more than 2,180 people"],
    [figure("5", "over", "次"), "超过5次", "more than 5 times"],
    [figure("35", "approx", "万元"), "约35万元", "about 350,000 yuan"],
    [figure("185", "exact", "亿元"), "185亿元", "18.5 billion yuan"],
    [figure("1", "exact", "份"), "1份", "1 copy"],
    [figure("4", "exact", "片"), "4片", "4 courts"],
    [figure("3", "exact", "坛"), "3坛", "3 坛"],
    [figure("2", "exact", "constructor"), "2constructor", "2 constructor"],
  ])("prints %o", (input, zh, en) => {
    expect(formatFigure(input, "zh-CN")).toBe(zh);
    expect(formatFigure(input, "en")).toBe(en);
  });
  it("does not let an old wording lie about a changed figure", () => {
    expect(formatFigure(figure("800", "over", "名", "七百余名"), "zh-CN")).toBe("800余名");
    expect(formatFigure(figure("700", "exact", "名", "七百余名"), "zh-CN")).toBe("700名");
    expect(formatFigure(figure("700", "exact", "名", "多"), "zh-CN")).toBe("700名");
    expect(formatFigure(figure("30", "approx_below", "元", "近30万元"), "zh-CN")).toBe("近30元");
  });
  it("writes characters on request", () => {
    const chinese = (input: FigureValue) => formatFigure(input, "zh-CN", { style: "chinese" });
    expect(chinese(figure("700", "over", "名"))).toBe("七百余名");
    expect(chinese(figure("1000", "approx_below", "人次"))).toBe("近千人次");
    expect(chinese(figure("10000", "over", "人"))).toBe("万余人");
    expect(chinese(figure("2", "exact", "次"))).toBe("两次");
    expect(chinese(figure("20.52", "exact", "万元"))).toBe("20.52万元");
  });
  it("reads back what it prints", () => {
    const any = fc.record({
      value: fc.integer({ min: 1, max: 9_999_999 }).map(String),
      qualifier: fc.constantFrom<FigureValue["qualifier"]>("exact", "approx_below", "over", "at_least"),
      unit: fc.constantFrom("次", "人次", "万元", "份", "个科室", "%"),
    });
    fc.assert(
      fc.property(any, (input) => {
        const { value, qualifier, unit } = parseFigureText(formatFigure(input, "zh-CN")) ?? {};
        expect({ value, qualifier, unit }).toEqual(input);
      }),
    );
  });
});
