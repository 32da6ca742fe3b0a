import { beforeAll, describe, expect, it } from "vitest";
import { getEdition, getIndicatorTree, listEditions, listIndicators } from "@/lib/indicators/data";
import { addIndicator, createEdition, publishEdition } from "@/lib/indicators/mutations";
import { editionInputSchema, indicatorInputSchema } from "@/lib/indicators/schema";
import { sheetModel } from "@/lib/indicators/sheet/rules";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { sampleEdition, sampleSheet } from "../../../prisma/seed/reference/sample-edition/edition";
import { importSampleEdition } from "../../../prisma/seed/reference/sample-edition/import";
import { makeEdition } from "../../factories/editions";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";

let auditor: Actor;
let staff: Actor;

const read = (actor: Actor) => scopeOf(actor, "edition.read");
const nodeInput = (editionId: string, more: object) =>
  indicatorInputSchema.parse({ editionId, code: "Ⅲ-9", name: "新增内容", ...more });

beforeAll(async () => {
  const { admin, cityId } = await foundCity();
  auditor = await (await addPerson(admin, "auditor", cityId)).actor();
  staff = await (await addPerson(admin, "staff", await addDepartment(admin, cityId))).actor();
});

describe("createEdition", () => {
  const input = editionInputSchema.parse({ code: "E-1", name: "测评体系", year: 2026 });

  it("opens a draft once per code, and tells the chain", async () => {
    const { id } = done(await createEdition(auditor, input));
    expect(await getEdition(read(staff), id)).toMatchObject({ code: "E-1", status: "draft", nodes: 0 });
    expect(await db().auditEvent.count({ where: { subjectId: id, type: "edition.changed" } })).toBe(1);
    expect(await createEdition(auditor, input)).toMatchObject({ code: "duplicate", fields: { code: "duplicate" } });
  });

  it("is refused to staff", async () => {
    expect(await createEdition(staff, { ...input, code: "E-2" })).toMatchObject({ ok: false, code: "forbidden" });
    expect((await listEditions(read(staff), { code: "E-2" })).items).toEqual([]);
  });
});

describe("addIndicator", () => {
  it("grows the tree; the node above stops being a standard", async () => {
    const { editionId, ids } = await makeEdition(auditor, { publish: false });
    const tree = await getIndicatorTree(read(staff), editionId);
    expect(tree?.[0]?.children[0]?.children.map((node) => [node.code, node.isLeaf, node.requirements.length])).toEqual([
      ["Ⅱ-1-1)", true, 2],
      ["Ⅱ-1-2)", true, 2],
    ]);
    expect(tree?.[0]).toMatchObject({ isLeaf: false, rollUpRule: { kind: "sum" } });
    expect(tree?.[0]?.children[0]?.path).toBe(`/${ids["Ⅰ-1"]}/${ids["Ⅱ-1"]}/`);
  });

  it("refuses children of a standard with requirements, taken codes, parents of another edition, and staff", async () => {
    const { editionId, ids } = await makeEdition(auditor, { publish: false });
    const other = await makeEdition(auditor, { publish: false });
    const below = await addIndicator(auditor, nodeInput(editionId, { parentCode: "Ⅱ-1-1)" }));
    expect(below).toMatchObject({ code: "state", fields: { parentCode: "parent_is_standard" } });
    expect(await addIndicator(auditor, nodeInput(editionId, { code: "Ⅱ-1" }))).toMatchObject({ code: "duplicate" });
    const foreign = await addIndicator(auditor, nodeInput(other.editionId, { parentId: ids["Ⅰ-1"] }));
    expect(foreign).toMatchObject({ code: "not_found", fields: { parentId: "not_found" } });
    expect(await addIndicator(staff, nodeInput(editionId, {}))).toMatchObject({ code: "forbidden" });
    expect(await addIndicator(auditor, nodeInput("none", {}))).toMatchObject({ code: "not_found" });
    expect(await listIndicators(read(staff), editionId)).toHaveLength(4);
  });
});

describe("publishEdition", () => {
  it("freezes the edition and gives bare standards one requirement", async () => {
    const { editionId } = await makeEdition(auditor, { publish: false });
    done(await addIndicator(auditor, nodeInput(editionId, { parentCode: "Ⅱ-1", rollUpRule: { kind: "mean" } })));
    const { version } = await db().indicatorEdition.findUniqueOrThrow({ where: { id: editionId } });
    const published = done(await publishEdition(auditor, { id: editionId, version }));
    expect(published.defaultRequirements).toBe(1);
    const bare = (await listIndicators(read(staff), editionId))?.find((node) => node.code === "Ⅲ-9");
    expect(bare).toMatchObject({
      rollUpRule: { kind: "slots" },
      requirements: [{ method: "online_submission", minItems: 1 }],
    });
    expect(await addIndicator(auditor, nodeInput(editionId, { code: "Ⅲ-10" }))).toMatchObject({ code: "state" });
    expect(await publishEdition(auditor, { id: editionId, version: version + 1 })).toMatchObject({ code: "state" });
  });

  it("refuses an empty edition, rules that cannot be reckoned, staff, and a draft changed meanwhile", async () => {
    const empty = done(await createEdition(auditor, editionInputSchema.parse({ code: "E-9", name: "空", year: 2026 })));
    expect(await publishEdition(auditor, empty)).toMatchObject({ code: "incomplete" });
    const { editionId, version } = await makeEdition(auditor, { publish: false });
    expect(await publishEdition(staff, { id: editionId, version })).toMatchObject({ code: "forbidden" });
    expect(await publishEdition(auditor, { id: editionId, version: version - 1 })).toMatchObject({ code: "conflict" });
    const odd = { code: "Ⅰ-7", name: "多取", rollUpRule: { kind: "n_of_m", n: 3 } };
    done(await addIndicator(auditor, nodeInput(editionId, odd)));
    done(await addIndicator(auditor, nodeInput(editionId, { code: "Ⅰ-7-1)", parentCode: "Ⅰ-7" })));
    const refused = await publishEdition(auditor, { id: editionId, version: version + 2 });
    expect(refused).toMatchObject({ code: "incomplete", fields: { "Ⅰ-7": "n_out_of_range" } });
  });

  it("publishes once when two try at the same time", async () => {
    const { editionId, version } = await makeEdition(auditor, { publish: false });
    const both = await Promise.all([1, 2].map(() => publishEdition(auditor, { id: editionId, version })));
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual([
      expect.stringMatching(/conflict|state/),
      "ok",
    ]);
    expect(await db().auditEvent.count({ where: { subjectId: editionId, type: "edition.published" } })).toBe(1);
  });
});

describe("the sample edition", () => {
  it("comes in from its .xlsx: every node of the district example, 27 standards of the minors' system", async () => {
    const { id } = await importSampleEdition(auditor);
    const nodes = (await listIndicators(read(staff), id)) ?? [];
    const codes = nodes.map((node) => node.code);
    const missing = [58, 72, 76, 78, 86, 87, 88];
    for (let number = 1; number <= 90; number++) expect(codes.includes(`Ⅲ-${number}`)).toBe(!missing.includes(number));
    for (let number = 1; number <= 40; number++) expect(codes.includes(`Ⅱ-${number}`)).toBe(![34, 38].includes(number));
    for (let number = 1; number <= 12; number++) expect(codes).toContain(`Ⅰ-${number}`);
    const minors = [4, 4, 8, 5, 6].map(
      (_, index) => nodes.filter((node) => node.isLeaf && node.code.startsWith(`未-${index + 1}-`)).length,
    );
    expect(minors).toEqual([4, 4, 8, 5, 6]);
    const weights = nodes.filter((node) => node.depth === 1).map((node) => Number(node.weight ?? 0));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(nodes.find((node) => node.code === "荣誉-1)")?.rollUpRule).toEqual({ kind: "bonus", each: 1, cap: 4 });
    expect(nodes.filter((node) => node.isLeaf && node.requirements.length === 0)).toEqual([]);
    const edition = await getEdition(read(staff), id);
    expect(edition).toMatchObject({ isSample: true, status: "published" });
    const [shipped, exported] = [sampleSheet(), sheetModel(sampleEdition, nodes)];
    expect(exported.rows).toHaveLength(shipped.rows.length);
    expect(exported.rows).toEqual(expect.arrayContaining([...shipped.rows]));
  });
});
