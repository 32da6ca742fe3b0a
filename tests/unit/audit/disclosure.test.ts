import { describe, expect, it } from "vitest";
import { disclosedData } from "@/lib/audit/disclosure/rules";

describe("disclosedData", () => {
  it("keeps what was done and drops what somebody wrote", () => {
    const data = { title: "内部方案", comment: "见附件", kind: "meeting", version: 3, after: { title: "内部方案" } };
    expect(disclosedData("activity", data)).toEqual({ kind: "meeting", version: 3 });
    expect(disclosedData("upload", { fileName: "内部.docx", size: 12 })).toEqual({ size: 12 });
  });

  it("leaves the administration's own subjects whole", () => {
    const data = { username: "staff", displayName: "联络员" };
    expect(disclosedData("user", data)).toEqual(data);
  });
});
