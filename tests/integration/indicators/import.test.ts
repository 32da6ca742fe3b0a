import { beforeAll, describe, expect, it } from "vitest";
import { getEdition, listIndicators } from "@/lib/indicators/data";
import { type ImportInput, importEdition } from "@/lib/indicators/import/mutations";
import { publishEdition } from "@/lib/indicators/mutations";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";
import { ask, place, sheetOf, standard } from "../../unit/indicators/import/sheets";

let auditor: Actor;
let staff: Actor;

const rows = [
  { ...place, ...standard, ...ask, 牵头单位: "文明办；民政局" },
  { 测评方式: "S", 具体要求: "现场有标识" },
  { ...place, 标准内容: "）丢了编号", ...ask },
];
const input = (code: string, more: Partial<ImportInput> = {}): ImportInput => ({
  code,
  name: "导入的体系",
  year: 2026,
  cityType: null,
  source: null,
  isSample: false,
  sheets: sheetOf(...rows),
  dryRun: false,
  ...more,
});
const nodesOf = async (id: string) => (await listIndicators(scopeOf(staff, "edition.read"), id)) ?? [];

beforeAll(async () => {
  const { admin, cityId } = await foundCity();
  auditor = await (await addPerson(admin, "auditor", cityId)).actor();
  staff = await (await addPerson(admin, "staff", await addDepartment(admin, cityId))).actor();
});

describe("importEdition", () => {
  it("says in a dry run what it would do and writes nothing", async () => {
    const answer = done(await importEdition(auditor, input("I-1", { dryRun: true })));
    expect(answer).toMatchObject({ id: null, counts: { rowsIn: 3, new: 2, changed: 0, unchanged: 0, rejected: 1 } });
    expect(answer.outcomes.at(-1)).toMatchObject({ row: 4, status: "rejected", reason: "number_lost" });
    expect(answer.nodes.at(-1)).toMatchObject({ code: "Ⅲ-17-1)", requirements: 2, leads: ["文明办", "民政局"] });
    expect(await db().indicatorEdition.count({ where: { code: "I-1" } })).toBe(0);
  });

  it("writes tree and requirements, and the second time changes only what changed", async () => {
    const first = done(await importEdition(auditor, input("I-2")));
    const id = first.id ?? "";
    const before = await nodesOf(id);
    expect(before.map((node) => [node.code, node.requirements.length])).toEqual([
      ["Ⅰ-3", 0],
      ["Ⅱ-8", 0],
      ["Ⅲ-17", 0],
      ["Ⅲ-17-1)", 2],
    ]);
    expect(before.at(-1)?.note).toContain("文明办、民政局");
    const [head, ...rest] = rows;
    const again = done(
      await importEdition(auditor, input("I-2", { sheets: sheetOf({ ...head, 说明报告字数上限: "800" }, ...rest) })),
    );
    expect(again.counts).toEqual({ rowsIn: 3, new: 0, changed: 1, unchanged: 1, rejected: 1 });
    const after = await nodesOf(id);
    expect(after.at(-1)?.requirements[0]).toMatchObject({ wordLimit: 800 });
    expect(after.map((node) => node.id)).toEqual(before.map((node) => node.id));
    expect(after.at(-1)?.requirements.map((row) => row.id)).toEqual(before.at(-1)?.requirements.map((row) => row.id));
  });

  it("refuses staff, a published edition, a moved code and a sheet that is no table", async () => {
    expect(await importEdition(staff, input("I-3"))).toMatchObject({ ok: false, code: "forbidden" });
    expect(await db().indicatorEdition.count({ where: { code: "I-3" } })).toBe(0);
    const { id, version } = done(await importEdition(auditor, input("I-4")));
    const moved = sheetOf({ ...place, ...ask, Ⅲ编号: "Ⅲ-17-1)", Ⅲ名称: "移位" });
    expect(await importEdition(auditor, input("I-4", { sheets: moved }))).toMatchObject({
      code: "invalid",
      fields: { file: "moved_code" },
    });
    done(await publishEdition(auditor, { id: id ?? "", version: version ?? 0 }));
    expect(await importEdition(auditor, input("I-4"))).toMatchObject({ code: "state" });
    expect(await importEdition(auditor, input("I-5", { sheets: [] }))).toMatchObject({
      code: "invalid",
      fields: { file: "no_table" },
    });
  });

  it("makes one edition when two import the same at once", async () => {
    const both = await Promise.all([1, 2].map(() => importEdition(auditor, input("I-6"))));
    expect(both.some((result) => result.ok)).toBe(true);
    const editions = await db().indicatorEdition.findMany({ where: { code: "I-6" } });
    expect(editions).toHaveLength(1);
    const size = await getEdition(scopeOf(auditor, "edition.read"), editions[0]?.id ?? "");
    expect(size).toMatchObject({ nodes: 4, requirements: 2 });
  });

  it("applies weights and rules of the second sheet, and names those that it cannot read", async () => {
    const rules = {
      name: "规则",
      rows: [
        { number: 1, cells: ["编号", "权重", "汇总规则", "参数"] },
        { number: 2, cells: ["Ⅰ-3", "10", "weighted_sum", ""] },
        { number: 3, cells: ["Ⅲ-17-1)", "", "grade", "a=>1000;b=>700"] },
        { number: 4, cells: ["Ⅱ-8", "", "grade", "a=>1"] },
        { number: 5, cells: ["Ⅸ-1", "", "mean", ""] },
      ],
    };
    const answer = done(await importEdition(auditor, input("I-7", { sheets: [...sheetOf(...rows), rules] })));
    expect(answer.ruleProblems).toEqual(["Ⅱ-8", "Ⅸ-1"]);
    const nodes = await nodesOf(answer.id ?? "");
    expect(nodes[0]).toMatchObject({ weight: "10", rollUpRule: { kind: "weighted_sum" } });
    expect(nodes.at(-1)?.rollUpRule).toMatchObject({ kind: "grade", a: { op: ">", value: 1000 } });
  });
});
