import { describe, expect, it } from "vitest";
import { axisLabel, axisNumber, axisWidth, chartNumber } from "@/components/data/chart-types";

describe("numbers of a chart", () => {
  it("never shows an unknown value as zero", () => {
    expect(chartNumber(null)).toBe("—");
    expect(chartNumber(undefined, "percent")).toBe("—");
    expect(chartNumber(0)).toBe("0");
  });

  it("writes shares as percents, whole ones on the axis", () => {
    expect(chartNumber(0.784, "percent")).toBe("78.4%");
    expect(chartNumber(1, "percent")).toBe("100%");
    expect(axisNumber(0.784, "percent")).toBe("78%");
    expect(chartNumber(12345.678)).toBe("12,345.68");
  });
});

describe("names beside lying bars", () => {
  it("cuts a long name and leaves a short one", () => {
    expect(axisLabel("市教育局")).toBe("市教育局");
    expect(axisLabel("市文化广播电视和旅游局文物保护科")).toBe("市文化广播电视和旅游…");
  });

  it("never takes more room than its limit", () => {
    const point = { label: "市文化广播电视和旅游局文物保护科", values: {} };
    expect(axisWidth([point])).toBe(152);
    expect(axisWidth([{ label: "市教育局", values: {} }])).toBe(60);
  });
});
