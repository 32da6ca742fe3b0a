import { beforeAll, describe, expect, it } from "vitest";
import { getTarget, listTargets } from "@/lib/assignments/targets/data";
import { createTarget, updateTarget } from "@/lib/assignments/targets/mutations";
import { targetInputSchema, targetUpdateSchema } from "@/lib/assignments/targets/schema";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { makeEdition, makeRound } from "../../factories/editions";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";

let auditor: Actor;
let head: Actor;
let staff: Actor;
let stranger: Actor;
let bureau: string;
let edition: Awaited<ReturnType<typeof makeEdition>>;
let roundId: string;

const read = (actor: Actor) => scopeOf(actor, "target.read");
const input = (more: object = {}) =>
  targetInputSchema.parse({
    departmentId: bureau,
    name: "注册志愿者占常住人口比例",
    value: "13",
    qualifier: "at_least",
    unit: "%",
    dueOn: "2026-12-31",
    source: "programme",
    ...more,
  });

beforeAll(async () => {
  const { admin, cityId } = await foundCity();
  bureau = await addDepartment(admin, cityId);
  auditor = await (await addPerson(admin, "auditor", cityId)).actor();
  head = await (await addPerson(admin, "head", bureau)).actor();
  staff = await (await addPerson(admin, "staff", bureau)).actor();
  stranger = await (await addPerson(admin, "head", await addDepartment(admin, cityId))).actor();
  edition = await makeEdition(auditor);
  roundId = await makeRound(auditor, edition.editionId, cityId);
});

describe("createTarget", () => {
  it("keeps value, qualifier, unit and due day as they were promised", async () => {
    const { id } = done(await createTarget(head, input({ roundId, indicatorId: edition.ids["Ⅱ-1-1)"] })));
    expect(await getTarget(read(staff), id)).toMatchObject({
      value: "13",
      qualifier: "at_least",
      unit: "%",
      dueOn: "2026-12-31",
      indicatorCode: "Ⅱ-1-1)",
    });
  });

  it("is refused to staff, and a foreign unit is as good as none", async () => {
    expect(await createTarget(staff, input())).toMatchObject({ code: "forbidden" });
    expect(await createTarget(stranger, input())).toMatchObject({
      code: "not_found",
      fields: { departmentId: "not_found" },
    });
  });

  it("refuses a round or node that does not exist or does not belong together", async () => {
    const strange = await makeEdition(auditor);
    const astray = await createTarget(head, input({ roundId, indicatorId: strange.ids["Ⅱ-1-1)"] }));
    expect(astray).toMatchObject({ code: "not_found", fields: { indicatorId: "not_found" } });
    expect(await createTarget(head, input({ roundId: "none" }))).toMatchObject({
      code: "not_found",
      fields: { roundId: "not_found" },
    });
  });
});

describe("updateTarget", () => {
  it("changes once per version", async () => {
    const { id, version } = done(await createTarget(head, input()));
    const change = targetUpdateSchema.parse({ ...input({ value: "15" }), id, version });
    const both = await Promise.all([updateTarget(head, change), updateTarget(auditor, change)]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["conflict", "ok"]);
    expect(await getTarget(read(staff), id)).toMatchObject({ value: "15", version: 2 });
  });

  it("is refused to staff and to other units", async () => {
    const { id, version } = done(await createTarget(head, input()));
    const change = targetUpdateSchema.parse({ ...input({ value: "99" }), id, version });
    expect(await updateTarget(staff, change)).toMatchObject({ code: "forbidden" });
    expect(await updateTarget(stranger, change)).toMatchObject({ code: "not_found" });
    expect(await getTarget(read(staff), id)).toMatchObject({ value: "13" });
  });
});

describe("listTargets", () => {
  it("shows nothing of other units and filters by due day", async () => {
    done(await createTarget(head, input({ name: "过期目标", dueOn: "2025-01-01" })));
    expect((await listTargets(read(stranger), {})).items).toEqual([]);
    const past = await listTargets(read(staff), { due: "past" }, "2026-11-23");
    expect(past.items.map((target) => target.name)).toEqual(["过期目标"]);
    const page = await listTargets(read(auditor), { take: 1 });
    expect(page.items).toHaveLength(1);
    expect(page.nextCursor).toBe(page.items[0]?.id);
  });
});
