import { describe, expect, it } from "vitest";
import { listHref } from "@/components/data/list-href";

describe("the address of a list", () => {
  const now = { q: "义诊", kind: ["meeting", "training"], after: "cursor" };

  it("keeps what was asked and goes back to the first page", () => {
    expect(listHref("/activities", now, { state: "draft" })).toBe(
      "/activities?q=%E4%B9%89%E8%AF%8A&kind=meeting&kind=training&state=draft",
    );
  });

  it("keeps the cursor when the change is the cursor", () => {
    expect(listHref("/activities", { q: "a" }, { after: "2" })).toBe("/activities?q=a&after=2");
  });

  it("takes a parameter away", () => {
    expect(listHref("/activities", now, { q: undefined, kind: ["meeting"] })).toBe("/activities?kind=meeting");
    expect(listHref("/activities", { q: "a" }, { q: "" })).toBe("/activities");
  });
});
