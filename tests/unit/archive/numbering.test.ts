import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveYear, cleanCode, formatArchiveNumber, parseArchiveNumber } from "@/lib/archive/numbering/rules";
import { Retention } from "@/lib/platform/db/generated/enums";

const archiveClass = fc.record({
  fonds: fc.stringMatching(/^[0-9]{4}$/),
  category: fc.constant("WS"),
  year: fc.integer({ min: 1949, max: 2099 }),
  retention: fc.constantFrom(...Object.values(Retention)),
  officeCode: fc.stringMatching(/^[A-Z]{3}$/),
});

describe("档号", () => {
  it("has the pattern of DA/T 22-2015", () => {
    const of = { fonds: "0058", category: "WS", year: 2024, retention: "permanent", officeCode: "CCB" } as const;
    expect(formatArchiveNumber(of, 1)).toBe("0058-WS·2024-Y-CCB-0001");
    expect(formatArchiveNumber({ ...of, retention: "years_30" }, 27)).toBe("0058-WS·2024-D30-CCB-0027");
    expect(formatArchiveNumber({ ...of, retention: "years_10" }, 9999)).toBe("0058-WS·2024-D10-CCB-9999");
  });

  it("goes past four digits instead of starting again", () => {
    const of = { fonds: "0058", category: "WS", year: 2024, retention: "years_10", officeCode: "CCB" } as const;
    expect(formatArchiveNumber(of, 10_000)).toBe("0058-WS·2024-D10-CCB-10000");
  });

  it("refuses what is no 件号", () => {
    const of = { fonds: "0058", category: "WS", year: 2024, retention: "years_10", officeCode: "CCB" } as const;
    for (const number of [0, -1, 1.5, Number.NaN]) expect(() => formatArchiveNumber(of, number)).toThrow(RangeError);
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(archiveClass, fc.integer({ min: 1, max: 99_999 }), (of, itemNumber) => {
        expect(parseArchiveNumber(formatArchiveNumber(of, itemNumber))).toEqual({ ...of, itemNumber });
      }),
    );
  });

  it("sorts by 件号 within a class as text does", () => {
    const of = { fonds: "0058", category: "WS", year: 2024, retention: "years_10", officeCode: "CCB" } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (number) => {
        expect(formatArchiveNumber(of, number) < formatArchiveNumber(of, number + 1)).toBe(true);
      }),
    );
  });

  it.each(["0058-WS2024-Y-CCB-0001", "0058-WS·2024-Z-CCB-0001", "0058-WS·2024-Y-CCB-0000", "0058-WS·2024-Y-CCB-1"])(
    "does not read %s",
    (text) => expect(parseArchiveNumber(text)).toBeNull(),
  );
});

describe("the codes of a unit", () => {
  it("takes codes as typed and falls back where there is none", () => {
    expect(cleanCode("ccb", "BGS")).toBe("CCB");
    expect(cleanCode("0058", "0000")).toBe("0058");
    for (const code of [null, undefined, "", " ", "文明办", "A-B"]) expect(cleanCode(code, "BGS")).toBe("BGS");
  });

  it("files under the year of forming, else of happening, else of filing", () => {
    expect(archiveYear("2023-12-31", "2024-01-02", "2026-05-01")).toBe(2023);
    expect(archiveYear(null, "2024-01-02", "2026-05-01")).toBe(2024);
    expect(archiveYear(null, null, "2026-05-01")).toBe(2026);
  });
});
