import { beforeAll, describe, expect, it } from "vitest";
import { assignByTable, assignLeads } from "@/lib/assignments/bulk/mutations";
import { bulkLeadSchema, tableInputSchema } from "@/lib/assignments/schema";
import { importEdition } from "@/lib/indicators/import/mutations";
import { publishEdition } from "@/lib/indicators/mutations";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { makeEdition, makeRound } from "../../factories/editions";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";
import { ask, place, sheetOf, standard } from "../../unit/indicators/import/sheets";

let auditor: Actor;
let districtAuditor: Actor;
let cityId: string;
let health: string;
let schools: string;
let edition: Awaited<ReturnType<typeof makeEdition>>;

const partsOf = async (roundId: string) =>
  (
    await db().responsibilityAssignment.findMany({
      where: { roundId },
      orderBy: [{ indicator: { sort: "asc" } }, { role: "asc" }],
    })
  ).map((row) => [row.departmentId, row.role]);

beforeAll(async () => {
  const { admin, cityId: city } = await foundCity();
  cityId = city;
  health = await addDepartment(admin, city, { name: "市卫健局" });
  schools = await addDepartment(admin, city, { name: "市教育局" });
  auditor = await (await addPerson(admin, "auditor", city)).actor();
  districtAuditor = await (
    await addPerson(admin, "auditor", await addDepartment(admin, city, { kind: "district" }))
  ).actor();
  edition = await makeEdition(auditor);
});

describe("assignLeads", () => {
  const input = (roundId: string, more: object = {}) =>
    bulkLeadSchema.parse({ roundId, indicatorId: edition.ids["Ⅰ-1"], departmentId: health, ...more });

  it("leads every standard below a node; what is led already stays unless told otherwise", async () => {
    const roundId = await makeRound(auditor, edition.editionId, cityId);
    const single = { indicatorId: edition.ids["Ⅱ-1-1)"], departmentId: schools };
    expect(done(await assignLeads(auditor, input(roundId, single)))).toEqual({ changed: 1, kept: 0 });
    expect(done(await assignLeads(auditor, input(roundId)))).toEqual({ changed: 1, kept: 1 });
    expect(done(await assignLeads(auditor, input(roundId, { overwrite: true })))).toEqual({ changed: 1, kept: 1 });
    expect(await partsOf(roundId)).toEqual([
      [health, "lead"],
      [schools, "support"],
      [health, "lead"],
    ]);
  });

  it("refuses auditors of another subtree and nodes of another edition, and writes nothing", async () => {
    const roundId = await makeRound(auditor, edition.editionId, cityId);
    expect(await assignLeads(districtAuditor, input(roundId))).toMatchObject({ code: "forbidden" });
    const strange = await makeEdition(auditor);
    expect(await assignLeads(auditor, input(roundId, { indicatorId: strange.ids["Ⅰ-1"] }))).toMatchObject({
      code: "not_found",
    });
    expect(await partsOf(roundId)).toEqual([]);
  });

  it("gives each standard one lead when two units come at once", async () => {
    const roundId = await makeRound(auditor, edition.editionId, cityId);
    await Promise.all([
      assignLeads(auditor, input(roundId)),
      assignLeads(auditor, input(roundId, { departmentId: schools })),
    ]);
    const leads = await db().responsibilityAssignment.groupBy({
      by: ["indicatorId"],
      where: { roundId, role: "lead" },
      _count: true,
    });
    expect(leads.map((row) => row._count)).toEqual([1, 1]);
  });
});

describe("assignByTable", () => {
  it("takes names from the request, keeps what stands and names what it does not know", async () => {
    const roundId = await makeRound(auditor, edition.editionId, cityId);
    const items = [
      { code: "Ⅱ-1-1)", leads: ["市卫健局", "教育局"], supports: ["没有这个局"] },
      { code: "Ⅸ-9", leads: ["市卫健局"] },
    ];
    const input = tableInputSchema.parse({ roundId, items });
    expect(done(await assignByTable(auditor, input))).toEqual({
      created: 2,
      kept: 0,
      unknownCodes: ["Ⅸ-9"],
      unknownUnits: ["没有这个局"],
    });
    expect(done(await assignByTable(auditor, input))).toMatchObject({ created: 0, kept: 2 });
    expect(await partsOf(roundId)).toEqual([
      [health, "lead"],
      [schools, "support"],
    ]);
  });

  it("takes the units that the imported table names", async () => {
    const sheets = sheetOf({ ...place, ...standard, ...ask, 牵头单位: "卫健局", "责任/配合单位": "教育局" });
    const fields = { code: "TABLE", name: "带单位的表", year: 2026, cityType: null, source: null, isSample: false };
    const { id, version } = done(await importEdition(auditor, { ...fields, sheets, dryRun: false }));
    done(await publishEdition(auditor, { id: id ?? "", version: version ?? 0 }));
    const roundId = await makeRound(auditor, id ?? "", cityId);
    expect(done(await assignByTable(auditor, tableInputSchema.parse({ roundId })))).toMatchObject({
      created: 2,
      unknownUnits: [],
    });
    expect(await partsOf(roundId)).toEqual([
      [health, "lead"],
      [schools, "support"],
    ]);
  });
});
