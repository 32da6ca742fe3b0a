import { beforeAll, describe, expect, it } from "vitest";
import { getArchiveCodes, getDepartment, getDepartmentTree, listDepartments } from "@/lib/departments/data";
import { createDepartment, updateDepartment } from "@/lib/departments/mutations";
import { departmentInputSchema, departmentListSchema, departmentUpdateSchema } from "@/lib/departments/schema";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";

let admin: Actor;
let cityId: string;
let district: string;
let bureau: string;
let districtAdmin: Actor;

const read = (actor: Actor) => scopeOf(actor, "department.read");

async function updateOf(id: string, change: object) {
  const row = await db().department.findUniqueOrThrow({ where: { id } });
  return departmentUpdateSchema.parse({ ...row, ...change });
}

async function pathOf(id: string): Promise<string> {
  return (await db().department.findUniqueOrThrow({ where: { id } })).path;
}

beforeAll(async () => {
  ({ admin, cityId } = await foundCity());
  district = await addDepartment(admin, cityId, { kind: "district", name: "东区" });
  bureau = await addDepartment(admin, cityId, { name: "市卫健局", fonds: "0058", officeCode: "WJJ" });
  districtAdmin = await (await addPerson(admin, "admin", district)).actor();
});

describe("createDepartment", () => {
  const input = (more: object) =>
    departmentInputSchema.parse({ parentId: district, code: "X-1", name: "街道办", kind: "sub_district", ...more });

  it("adds a unit below its parent and says so in the chain", async () => {
    const { id } = done(await createDepartment(districtAdmin, input({})));
    expect(await pathOf(id)).toBe(`${await pathOf(district)}${id}/`);
    const event = await db().auditEvent.findFirst({ where: { subjectId: id } });
    expect(event).toMatchObject({ type: "department.created", actorId: districtAdmin.userId, departmentId: id });
  });

  it("refuses a taken code, a wrong order of kinds and an unknown parent", async () => {
    const code = await createDepartment(admin, input({ code: "CITY" }));
    expect(code).toMatchObject({ ok: false, code: "duplicate", fields: { code: "duplicate" } });
    const kind = await createDepartment(admin, input({ code: "X-2", kind: "class" }));
    expect(kind).toMatchObject({ ok: false, code: "invalid", fields: { kind: "kind_order" } });
    const parent = await createDepartment(admin, input({ code: "X-3", parentId: "nobody" }));
    expect(parent).toMatchObject({ ok: false, code: "not_found" });
  });

  it("refuses another role and another administrator's subtree", async () => {
    const auditor = await (await addPerson(admin, "auditor", cityId)).actor();
    expect(await createDepartment(auditor, input({ code: "X-4" }))).toMatchObject({ ok: false, code: "forbidden" });
    const foreign = await createDepartment(districtAdmin, input({ code: "X-5", parentId: bureau }));
    expect(foreign).toMatchObject({ ok: false, code: "forbidden" });
    expect(await db().department.count({ where: { code: { in: ["X-4", "X-5"] } } })).toBe(0);
  });

  it("lets one of two through that use one code at the same moment", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => createDepartment(admin, input({ code: "RACE" }))));
    expect(answers.map((answer) => answer.ok).toSorted()).toEqual([false, false, true]);
  });
});

describe("updateDepartment", () => {
  it("moves a unit with its whole subtree, and only once per version", async () => {
    const other = await addDepartment(admin, cityId, { kind: "district", name: "西区" });
    const street = await addDepartment(admin, district, { kind: "sub_district" });
    const community = await addDepartment(admin, street, { kind: "community" });
    const change = await updateOf(street, { parentId: other });
    done(await updateDepartment(admin, change));
    expect(await pathOf(street)).toBe(`${await pathOf(other)}${street}/`);
    expect(await pathOf(community)).toBe(`${await pathOf(street)}${community}/`);
    expect(await updateDepartment(admin, change)).toMatchObject({ ok: false, code: "conflict" });
  });

  it("never ties a knot, also not by two crossing moves", async () => {
    const a = await addDepartment(admin, cityId);
    const b = await addDepartment(admin, cityId);
    expect(await updateDepartment(admin, await updateOf(cityId, { parentId: a }))).toMatchObject({ ok: false });
    const [toB, toA] = [await updateOf(a, { parentId: b }), await updateOf(b, { parentId: a })];
    const answers = await Promise.all([updateDepartment(admin, toB), updateDepartment(admin, toA)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const paths = [await pathOf(a), await pathOf(b)];
    expect(paths.every((path) => path.startsWith(`/${cityId}/`))).toBe(true);
  });

  it("gives a unit made during a move the moved path", async () => {
    const other = await addDepartment(admin, cityId, { kind: "district" });
    const street = await addDepartment(admin, district, { kind: "sub_district" });
    const move = updateDepartment(admin, await updateOf(street, { parentId: other }));
    const add = addDepartment(admin, street, { kind: "community" });
    const [, community] = await Promise.all([move, add]);
    expect(await pathOf(community)).toBe(`${await pathOf(street)}${community}/`);
  });

  it("refuses a foreign subtree, a foreign destination and closing above open units", async () => {
    const foreign = await updateDepartment(districtAdmin, await updateOf(bureau, { name: "改名" }));
    expect(foreign).toMatchObject({ ok: false, code: "forbidden" });
    const section = await addDepartment(admin, district, { kind: "section" });
    const away = await updateDepartment(districtAdmin, await updateOf(section, { parentId: bureau }));
    expect(away).toMatchObject({ ok: false, code: "forbidden" });
    const closed = await updateDepartment(admin, await updateOf(district, { active: false }));
    expect(closed).toMatchObject({ ok: false, code: "state", fields: { active: "has_children" } });
  });
});

describe("reads", () => {
  it("list with a cursor, by kind, subtree and words", async () => {
    const first = await listDepartments(read(admin), departmentListSchema.parse({ take: "2" }));
    const second = await listDepartments(read(admin), departmentListSchema.parse({ after: first.nextCursor ?? "" }));
    const all = await db().department.count();
    expect(first.items.length + second.items.length).toBe(all);
    const named = await listDepartments(read(admin), departmentListSchema.parse({ q: "卫健" }));
    expect(named.items.map((item) => item.id)).toEqual([bureau]);
    const under = await listDepartments(read(admin), departmentListSchema.parse({ under: bureau }));
    expect(under.items.map((item) => item.id)).toEqual([bureau]);
  });

  it("build one tree under the city and name the way down", async () => {
    const tree = await getDepartmentTree(read(admin));
    expect(tree.map((node) => node.id)).toEqual([cityId]);
    const record = await getDepartment(read(districtAdmin), bureau);
    expect(record?.ancestors.map((unit) => unit.name)).toEqual(["测试市"]);
  });

  it("find 全宗号 and 机构代码 at the unit or the nearest one above", async () => {
    const section = await addDepartment(admin, bureau, { kind: "section" });
    expect(await getArchiveCodes(db(), section)).toEqual({ fonds: "0058", officeCode: "WJJ" });
    expect(await getArchiveCodes(db(), district)).toEqual({ fonds: "0001", officeCode: "CCB" });
    expect(await getArchiveCodes(db(), "nobody")).toEqual({ fonds: null, officeCode: null });
  });
});
