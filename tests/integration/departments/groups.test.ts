import { beforeAll, describe, expect, it } from "vitest";
import { listLeadingGroups } from "@/lib/departments/leading-groups/data";
import { saveLeadingGroup } from "@/lib/departments/leading-groups/mutations";
import { leadingGroupInputSchema } from "@/lib/departments/leading-groups/schema";
import { listMemberships, listWorkingGroups } from "@/lib/departments/working-groups/data";
import { removeWorkingGroup, saveWorkingGroup } from "@/lib/departments/working-groups/mutations";
import { workingGroupInputSchema } from "@/lib/departments/working-groups/schema";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";

let bureau: string;
let other: string;
let head: Actor;
let foreignHead: Actor;
let staff: Actor;
const read = () => scopeOf(head, "department.read");

function group(more: object = {}) {
  return leadingGroupInputSchema.parse({
    departmentId: bureau,
    name: "创建文明城市工作领导小组",
    foundedOn: "2021-01-01",
    foundedPrecision: "half_year",
    members: [
      { role: "chair", office: "党组书记、局长" },
      { role: "member", office: "各科室负责人", headcount: null },
    ],
    ...more,
  });
}

beforeAll(async () => {
  const { admin, cityId } = await foundCity();
  bureau = await addDepartment(admin, cityId);
  other = await addDepartment(admin, cityId);
  head = await (await addPerson(admin, "head", bureau)).actor();
  foreignHead = await (await addPerson(admin, "head", other)).actor();
  staff = await (await addPerson(admin, "staff", bureau)).actor();
});

describe("saveLeadingGroup", () => {
  it("founds a group, and adjusts it by a new version that leaves the old one readable", async () => {
    const { id } = done(await saveLeadingGroup(head, group()));
    const adjusted = group({
      groupId: id,
      version: 1,
      foundedOn: "2022-03-15",
      foundedPrecision: "day",
      reason: "人事变动",
      members: [{ role: "chair", office: "局长" }],
    });
    expect(done(await saveLeadingGroup(head, adjusted)).version).toBe(2);
    const [record] = await listLeadingGroups(read(), bureau);
    expect(record?.versions.map((version) => [version.number, version.foundedOn, version.supersededOn])).toEqual([
      [2, "2022-03-15", null],
      [1, "2021-01-01", "2022-03-15"],
    ]);
    expect(record?.versions[1]?.members.map((member) => member.headcount)).toEqual([1, null]);
    expect(await saveLeadingGroup(head, adjusted)).toMatchObject({ ok: false, code: "conflict" });
  });

  it("lets one of several adjustments of one version through", async () => {
    const { id } = done(await saveLeadingGroup(head, group({ name: "竞争小组" })));
    const adjusted = group({ name: "竞争小组", groupId: id, version: 1 });
    const answers = await Promise.all([1, 2, 3].map(() => saveLeadingGroup(head, adjusted)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok).map((answer) => answer)).toEqual(
      [1, 2].map(() => expect.objectContaining({ code: "conflict" })),
    );
    expect(await db().leadingGroupVersion.count({ where: { groupId: id, supersededOn: null } })).toBe(1);
  });

  it("refuses staff, another unit's head, a second group of one name, and foreign ids", async () => {
    expect(await saveLeadingGroup(staff, group({ name: "A" }))).toMatchObject({ code: "forbidden" });
    expect(await saveLeadingGroup(foreignHead, group({ name: "A" }))).toMatchObject({ code: "forbidden" });
    done(await saveLeadingGroup(head, group({ name: "B" })));
    expect(await saveLeadingGroup(head, group({ name: "B" }))).toMatchObject({ fields: { name: "duplicate" } });
    expect(await saveLeadingGroup(head, group({ departmentId: "nobody" }))).toMatchObject({ code: "not_found" });
    const members = [{ role: "member", office: "科长", departmentId: "nobody" }];
    expect(await saveLeadingGroup(head, group({ name: "C", members }))).toMatchObject({ code: "not_found" });
    const [own] = await listLeadingGroups(read(), bureau);
    const stolen = group({ departmentId: other, groupId: own?.id, version: 1 });
    expect(await saveLeadingGroup(foreignHead, stolen)).toMatchObject({ code: "not_found" });
  });

  it("asks for a date unless it is unknown, and for a member", () => {
    const parse = (more: object) => leadingGroupInputSchema.safeParse({ ...group(), ...more });
    expect(parse({ foundedOn: null }).error?.issues[0]).toMatchObject({
      path: ["foundedOn"],
      message: "date_required",
    });
    expect(parse({ foundedOn: null, foundedPrecision: "unknown" }).success).toBe(true);
    expect(parse({ members: [] }).error?.issues[0]).toMatchObject({ message: "no_members" });
  });
});

describe("working groups", () => {
  const input = (more: object) => workingGroupInputSchema.parse({ departmentId: bureau, name: "宣传组", ...more });

  it("are set up, changed by version, read by their members, and dissolved", async () => {
    const { id } = done(await saveWorkingGroup(head, input({ memberIds: [bureau, other, other] })));
    expect((await listMemberships(read(), other)).map((row) => row.name)).toEqual(["宣传组"]);
    const change = input({ id, version: 1, name: "宣传教育组", kind: "office", memberIds: [bureau] });
    done(await saveWorkingGroup(head, change));
    expect(await saveWorkingGroup(head, change)).toMatchObject({ code: "conflict" });
    const [record] = await listWorkingGroups(read(), bureau);
    expect(record).toMatchObject({ name: "宣传教育组", kind: "office", version: 2, members: [{ id: bureau }] });
    expect(await removeWorkingGroup(head, { id, version: 1 })).toMatchObject({ code: "conflict" });
    expect(await removeWorkingGroup(foreignHead, { id, version: 2 })).toMatchObject({ code: "forbidden" });
    done(await removeWorkingGroup(head, { id, version: 2 }));
    expect(await listWorkingGroups(read(), bureau)).toEqual([]);
  });

  it("refuse staff, a foreign unit and unknown members", async () => {
    expect(await saveWorkingGroup(staff, input({}))).toMatchObject({ code: "forbidden" });
    expect(await saveWorkingGroup(foreignHead, input({}))).toMatchObject({ code: "forbidden" });
    expect(await saveWorkingGroup(head, input({ memberIds: ["nobody"] }))).toMatchObject({ code: "not_found" });
    done(await saveWorkingGroup(head, input({ name: "督查组" })));
    expect(await saveWorkingGroup(head, input({ name: "督查组" }))).toMatchObject({ code: "duplicate" });
  });
});
