import { beforeAll, describe, expect, it } from "vitest";
import { getCompleteness, listAssignments } from "@/lib/assignments/data";
import { removeAssignment, saveAssignment, setAssignmentDone } from "@/lib/assignments/mutations";
import { assignmentInputSchema } from "@/lib/assignments/schema";
import { updateRound } from "@/lib/indicators/rounds/mutations";
import { roundUpdateSchema } from "@/lib/indicators/rounds/schema";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { makeEdition, makeRound } from "../../factories/editions";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";

let admin: Actor;
let auditor: Actor;
let districtAuditor: Actor;
let staff: Actor;
let cityId: string;
let one: string;
let other: string;
let district: string;
let edition: Awaited<ReturnType<typeof makeEdition>>;
let roundId: string;

const read = (actor: Actor) => scopeOf(actor, "assignment.read");
const input = (more: object) =>
  assignmentInputSchema.parse({
    roundId,
    indicatorId: edition.ids["Ⅱ-1-1)"],
    departmentId: one,
    role: "lead",
    ...more,
  });
const full = { task: "制定制度", dueOn: "2026-06-30", responsible: "办公室", assessment: "季度检查", reward: "通报" };

beforeAll(async () => {
  ({ admin, cityId } = await foundCity());
  [one, other, district] = [
    await addDepartment(admin, cityId),
    await addDepartment(admin, cityId),
    await addDepartment(admin, cityId, { kind: "district" }),
  ];
  auditor = await (await addPerson(admin, "auditor", cityId)).actor();
  districtAuditor = await (await addPerson(admin, "auditor", district)).actor();
  staff = await (await addPerson(admin, "staff", one)).actor();
  edition = await makeEdition(auditor);
  roundId = await makeRound(auditor, edition.editionId, cityId);
});

describe("saveAssignment", () => {
  it("gives a unit the lead with five fixed points, and says what is missing", async () => {
    const { id } = done(await saveAssignment(auditor, input(full)));
    const { items } = await listAssignments(read(staff), { round: roundId });
    expect(items).toMatchObject([
      { id, role: "lead", departmentId: one, indicatorCode: "Ⅱ-1-1)", missing: [], dueOn: "2026-06-30" },
    ]);
    expect(await db().auditEvent.count({ where: { subjectId: id, type: "assignment.changed" } })).toBe(1);
    expect((await (await addPerson(admin, "head", one)).actor()).leads.has(`${roundId}:${edition.ids["Ⅱ-1-1)"]}`)).toBe(
      true,
    );
  });

  it("refuses a second lead, or makes the first one support when told so", async () => {
    const second = await saveAssignment(auditor, input({ departmentId: other }));
    expect(second).toMatchObject({ ok: false, code: "duplicate", fields: { role: "lead_taken" } });
    done(await saveAssignment(auditor, input({ departmentId: other, replaceLead: true })));
    const { items } = await listAssignments(read(staff), { round: roundId });
    expect(items.map((item) => [item.departmentId, item.role])).toEqual([
      [other, "lead"],
      [one, "support"],
    ]);
  });

  it("lets one of two leads win that come at once", async () => {
    const indicatorId = edition.ids["Ⅱ-1-2)"];
    const both = await Promise.all(
      [one, other].map((departmentId) => saveAssignment(auditor, input({ indicatorId, departmentId }))),
    );
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["duplicate", "ok"]);
    expect(await db().responsibilityAssignment.count({ where: { roundId, indicatorId, role: "lead" } })).toBe(1);
  });

  it("checks the version that a change is based on", async () => {
    const saved = done(await saveAssignment(auditor, input({ departmentId: other, task: "一" })));
    done(await saveAssignment(auditor, input({ departmentId: other, task: "二", version: saved.version })));
    const late = await saveAssignment(auditor, input({ departmentId: other, task: "三", version: saved.version }));
    expect(late).toMatchObject({ code: "conflict" });
    expect((await db().responsibilityAssignment.findUniqueOrThrow({ where: { id: saved.id } })).task).toBe("二");
  });

  it("refuses other roles, rounds and units of another subtree, and nodes that are no standard", async () => {
    expect(await saveAssignment(staff, input({}))).toMatchObject({ code: "forbidden" });
    expect(await saveAssignment(admin, input({}))).toMatchObject({ code: "not_found" });
    expect(await saveAssignment(districtAuditor, input({ departmentId: district }))).toMatchObject({
      code: "forbidden",
    });
    const own = await makeRound(auditor, edition.editionId, district);
    const foreign = await saveAssignment(districtAuditor, input({ roundId: own }));
    expect(foreign).toMatchObject({ code: "not_found", fields: { departmentId: "not_found" } });
    expect((await saveAssignment(districtAuditor, input({ roundId: own, departmentId: district }))).ok).toBe(true);
    const branch = await saveAssignment(auditor, input({ indicatorId: edition.ids["Ⅱ-1"] }));
    expect(branch).toMatchObject({ code: "invalid", fields: { indicatorId: "not_standard" } });
    const strange = await makeEdition(auditor);
    const elsewhere = await saveAssignment(auditor, input({ indicatorId: strange.ids["Ⅱ-1-1)"] }));
    expect(elsewhere).toMatchObject({ code: "not_found", fields: { indicatorId: "not_found" } });
  });

  it("refuses a closed round", async () => {
    const closed = await makeRound(auditor, edition.editionId, cityId);
    const row = await db().assessmentRound.findUniqueOrThrow({ where: { id: closed } });
    const dates = { windowFrom: "2026-01-01", windowTo: "2026-12-31", assessmentDate: "2026-12-31" };
    done(await updateRound(auditor, roundUpdateSchema.parse({ ...row, ...dates, status: "closed" })));
    expect(await saveAssignment(auditor, input({ roundId: closed }))).toMatchObject({ code: "state" });
  });
});

describe("removeAssignment", () => {
  it("takes a part away once; others may not", async () => {
    const { id, version } = done(await saveAssignment(auditor, input({ departmentId: district, role: "support" })));
    expect(await removeAssignment(staff, { id })).toMatchObject({ code: "forbidden" });
    expect(await removeAssignment(auditor, { id, version: version - 1 })).toMatchObject({ code: "conflict" });
    expect((await removeAssignment(auditor, { id, version })).ok).toBe(true);
    expect(await removeAssignment(auditor, { id })).toMatchObject({ code: "not_found" });
  });
});

describe("setAssignmentDone", () => {
  const row = (id: string) => db().responsibilityAssignment.findUniqueOrThrow({ where: { id } });
  let id: string;
  let version: number;

  beforeAll(async () => {
    const own = await makeRound(auditor, edition.editionId, cityId);
    ({ id, version } = done(await saveAssignment(auditor, input({ roundId: own }))));
  });

  it("lets the unit say that its part is done, and open it again, each with its event", async () => {
    const marked = done(await setAssignmentDone(staff, { id, version, done: true }));
    expect((await row(id)).doneAt).not.toBeNull();
    const repeated = await setAssignmentDone(staff, { id, version: marked.version, done: true });
    expect(repeated).toMatchObject({ code: "state", fields: { done: "is_done" } });
    ({ version } = done(await setAssignmentDone(auditor, { id, version: marked.version, done: false })));
    expect((await row(id)).doneAt).toBeNull();
    const events = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" } });
    expect(events.map((event) => event.type)).toEqual([
      "assignment.changed",
      "assignment.completed",
      "assignment.reopened",
    ]);
  });

  it("refuses other units, other roles and unknown parts", async () => {
    const stranger = await (await addPerson(admin, "head", other)).actor();
    const leader = await (await addPerson(admin, "leader", cityId)).actor();
    for (const actor of [stranger, leader, districtAuditor])
      expect(await setAssignmentDone(actor, { id, version, done: true })).toMatchObject({ code: "forbidden" });
    expect(await setAssignmentDone(admin, { id, version, done: true })).toMatchObject({ code: "not_found" });
    expect(await setAssignmentDone(staff, { id: "none", version, done: true })).toMatchObject({ code: "not_found" });
    expect((await row(id)).doneAt).toBeNull();
  });

  it("lets one of two win that come at once", async () => {
    const both = await Promise.all(
      [staff, auditor].map((actor) => setAssignmentDone(actor, { id, version, done: true })),
    );
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["conflict", "ok"]);
    expect((await row(id)).version).toBe(version + 1);
  });
});

describe("lists", () => {
  it("filter by unit, role, node and missing points, and page in the order of the tree", async () => {
    const fresh = await makeRound(auditor, edition.editionId, cityId);
    done(await saveAssignment(auditor, input({ roundId: fresh, ...full })));
    done(await saveAssignment(auditor, input({ roundId: fresh, departmentId: other, role: "support" })));
    const count = async (more: object) => (await listAssignments(read(staff), { round: fresh, ...more })).items.length;
    expect(await count({})).toBe(2);
    expect(await count({ department: other })).toBe(1);
    expect(await count({ role: "lead" })).toBe(1);
    expect(await count({ missing: "any" })).toBe(1);
    expect(await count({ missing: "reward" })).toBe(1);
    expect(await count({ indicator: edition.ids["Ⅰ-1"] })).toBe(2);
    expect(await count({ indicator: edition.ids["Ⅱ-1-2)"] })).toBe(0);
    const first = await listAssignments(read(staff), { round: fresh, take: 1 });
    const second = await listAssignments(read(staff), { round: fresh, take: 1, after: first.nextCursor ?? "" });
    expect([first.items[0]?.role, second.items[0]?.role, second.nextCursor]).toEqual(["lead", "support", null]);
    expect(await getCompleteness(read(staff), fresh)).toMatchObject({
      standards: 2,
      withoutLead: [{ code: "Ⅱ-1-2)" }],
      assignments: 2,
      incomplete: 1,
      missingByPoint: { task: 1, schedule: 1, responsible: 1, assessment: 1, reward: 1 },
    });
  });
});
