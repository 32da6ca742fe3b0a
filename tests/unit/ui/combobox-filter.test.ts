import { describe, expect, it } from "vitest";
import { filterByLabel, matchesOption } from "@/components/ui/combobox-filter";

const health = { value: "1", label: "市卫生健康局", detail: "市直单位", keywords: "swsjkj weisheng A-12" };

describe("what is typed into a combobox", () => {
  it.each([
    ["nothing", ""],
    ["a part of the label", "卫生"],
    ["a part of the second line", "市直"],
    ["pinyin initials", "SWS"],
    ["the start of a keyword", "weish"],
    ["full-width letters and blanks", " ａ-1 2"],
  ])("finds an option by %s", (_what, typed) => {
    expect(matchesOption(health, typed)).toBe(true);
  });

  it.each([
    ["other words", "教育"],
    ["the middle of a keyword", "sheng"],
  ])("does not find it by %s", (_what, typed) => {
    expect(matchesOption(health, typed)).toBe(false);
  });

  it("looks at every option that bears the label", () => {
    const finds = filterByLabel([
      { value: "1", label: "办公室", detail: "市教育局" },
      { value: "2", label: "办公室", detail: "市民政局" },
    ]);
    expect(finds("办公室", "民政")).toBe(true);
    expect(finds("办公室", "体育")).toBe(false);
    expect(finds("没有这一项", "")).toBe(false);
  });
});
