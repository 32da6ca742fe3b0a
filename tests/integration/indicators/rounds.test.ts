import { beforeAll, describe, expect, it } from "vitest";
import { getCurrentRound, getRound, listRounds } from "@/lib/indicators/rounds/data";
import { createRound, updateRound } from "@/lib/indicators/rounds/mutations";
import { roundInputSchema, roundUpdateSchema } from "@/lib/indicators/rounds/schema";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { makeEdition, makeRound } from "../../factories/editions";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";

let auditor: Actor;
let staff: Actor;
let districtAuditor: Actor;
let cityId: string;
let editionId: string;
let draftId: string;

const dates = { windowFrom: "2026-01-01", windowTo: "2026-12-31", assessmentDate: "2026-12-15" };
const input = (more: object) =>
  roundInputSchema.parse({
    editionId,
    departmentId: cityId,
    code: "R-1",
    name: "2026年测评",
    year: 2026,
    ...dates,
    ...more,
  });
const read = (actor: Actor) => scopeOf(actor, "round.read");

beforeAll(async () => {
  const { admin, cityId: city } = await foundCity();
  cityId = city;
  const district = await addDepartment(admin, city, { kind: "district" });
  auditor = await (await addPerson(admin, "auditor", city)).actor();
  districtAuditor = await (await addPerson(admin, "auditor", district)).actor();
  staff = await (await addPerson(admin, "staff", district)).actor();
  ({ editionId } = await makeEdition(auditor));
  ({ editionId: draftId } = await makeEdition(auditor, { publish: false }));
});

describe("createRound", () => {
  it("opens a round of a published edition", async () => {
    const { id } = done(await createRound(auditor, input({})));
    expect(await getRound(read(staff), id)).toMatchObject({ code: "R-1", ...dates, status: "open" });
    expect((await listRounds(read(staff), { code: "R-1" })).items).toHaveLength(1);
    expect(await createRound(auditor, input({}))).toMatchObject({ code: "duplicate", fields: { code: "duplicate" } });
  });

  it("refuses drafts, unknown ids, staff, and auditors of another subtree", async () => {
    const draft = await createRound(auditor, input({ code: "R-2", editionId: draftId }));
    expect(draft).toMatchObject({ code: "state", fields: { editionId: "not_published" } });
    const unknown = await createRound(auditor, input({ code: "R-2", departmentId: "none" }));
    expect(unknown).toMatchObject({ code: "not_found", fields: { departmentId: "not_found" } });
    expect(await createRound(staff, input({ code: "R-2" }))).toMatchObject({ code: "forbidden" });
    expect(await createRound(districtAuditor, input({ code: "R-2" }))).toMatchObject({ code: "forbidden" });
    expect((await listRounds(read(auditor), { code: "R-2" })).items).toEqual([]);
  });

  it("wants the window in order", () => {
    const parsed = roundInputSchema.safeParse({ ...input({}), windowFrom: "2026-12-31", windowTo: "2026-01-01" });
    expect(parsed.error?.issues).toMatchObject([{ path: ["windowTo"], message: "date_order" }]);
  });
});

describe("updateRound", () => {
  it("moves the window once per version", async () => {
    const id = await makeRound(auditor, editionId, cityId);
    const change = roundUpdateSchema.parse({ ...input({}), id, version: 1, windowTo: "2026-11-30", status: "closed" });
    const both = await Promise.all([updateRound(auditor, change), updateRound(auditor, change)]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["conflict", "ok"]);
    expect(await getRound(read(staff), id)).toMatchObject({ windowTo: "2026-11-30", status: "closed", version: 2 });
  });

  it("is refused to others", async () => {
    const id = await makeRound(auditor, editionId, cityId);
    const change = roundUpdateSchema.parse({ ...input({}), id, version: 1, name: "改名" });
    expect(await updateRound(staff, change)).toMatchObject({ code: "forbidden" });
    expect(await updateRound(districtAuditor, change)).toMatchObject({ code: "forbidden" });
    expect(await updateRound(auditor, { ...change, id: "none" })).toMatchObject({ code: "not_found" });
    expect(await getRound(read(staff), id)).not.toMatchObject({ name: "改名" });
  });
});

describe("getCurrentRound", () => {
  it("prefers an open round to a closed one with a later assessment", async () => {
    await makeRound(auditor, editionId, cityId, { status: "closed", assessmentDate: "2030-01-01" });
    const id = await makeRound(auditor, editionId, cityId, { status: "open", assessmentDate: "2029-01-01" });
    expect(await getCurrentRound(read(staff))).toMatchObject({ id });
  });
});
