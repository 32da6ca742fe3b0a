import { describe, expect, it } from "vitest";
import {
  documentKey,
  isDocumentNumber,
  normalizeDocumentNumber,
  uniqueDocuments,
} from "@/lib/activities/documents/rules";
import { correctedReading, slipsIn } from "@/lib/activities/slips/rules";

describe("document numbers", () => {
  it.each([
    ["泸宣发(2011)26号", "泸宣发〔2011〕26号"],
    ["泸市体〔2011〕141号", "泸市体〔2011〕141号"],
    ["泸市体[2011] 031 号", "泸市体〔2011〕31号"],
    ["国办函（2026）第12号", "国办函〔2026〕12号"],
    ["２０１１年工作要点", "２０１１年工作要点"],
    ["没有文号", "没有文号"],
  ])("%s", (typed, stored) => {
    expect(normalizeDocumentNumber(typed)).toBe(stored);
    expect(normalizeDocumentNumber(stored)).toBe(stored);
  });

  it("knows the one form", () => {
    expect(isDocumentNumber("泸宣发〔2011〕26号")).toBe(true);
    expect(isDocumentNumber("泸宣发(2011)26号")).toBe(false);
  });

  it("lists a document once however often it is cited", () => {
    const cited = [
      { id: 1, documentNumber: "泸市体(2011)141号", title: "实施方案" },
      { id: 2, documentNumber: "泸市体〔2011〕141号", title: "《创建实施方案》" },
      { id: 3, documentNumber: null, title: "《关于加强体育工作的意见》" },
      { id: 4, title: "关于加强体育工作的意见" },
    ];
    expect(uniqueDocuments(cited).map((document) => document.id)).toEqual([1, 3]);
    expect(documentKey({ title: "《规划 纲要》" })).toBe("规划纲要");
  });
});

describe("slips", () => {
  it.each([
    ["千封倡仪进家庭", "倡议"],
    ["全民健身路劲工程", "路径"],
    ["完成科研、环评等工作", "可研"],
    ["体育场以建设并投入使用", "已建设"],
    ["期中表现突出的班级有", "其中"],
    ["一名经费丰富的同志", "经验丰富"],
  ])("%s", (text, proposed) => {
    expect(slipsIn(text).map((slip) => slip.proposed)).toEqual([proposed]);
    expect(correctedReading(text)).toContain(proposed);
  });

  it("leaves right words alone", () => {
    for (const text of ["期中考试后", "科研经费", "路径清晰", "投入经费30万元"]) {
      expect(slipsIn(text)).toEqual([]);
      expect(correctedReading(text)).toBeNull();
    }
  });
});
