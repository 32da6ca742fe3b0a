import { beforeAll, describe, expect, it } from "vitest";
import { getActivity, listActivities } from "@/lib/activities/data";
import { rebuildActivityMonths } from "@/lib/activities/months/mutations";
import { createActivity, deleteDraft, updateActivity } from "@/lib/activities/mutations";
import { activityFilterSchema, activityUpdateSchema } from "@/lib/activities/schema";
import { moveActivity, submitActivity } from "@/lib/activities/states/mutations";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db, inTransaction } from "@/lib/platform/db/client";
import { ok } from "@/lib/platform/result";
import { addEntry, addSubmitted, entryInput } from "../../factories/activities";
import { makeEdition, makeRound } from "../../factories/editions";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";

let cityId: string;
let health: string;
let section: string;
let sport: string;
let staff: Actor;
let foreign: Actor;
let auditor: Actor;
let leader: Actor;
let admin: Actor;

beforeAll(async () => {
  const city = await foundCity();
  admin = city.admin;
  cityId = city.cityId;
  health = await addDepartment(city.admin, cityId, { name: "市卫健局" });
  section = await addDepartment(city.admin, health, { name: "医政科", kind: "section" });
  sport = await addDepartment(city.admin, cityId, { name: "市体育局" });
  staff = await (await addPerson(city.admin, "staff", health)).actor();
  foreign = await (await addPerson(city.admin, "staff", sport)).actor();
  auditor = await (await addPerson(city.admin, "auditor", cityId)).actor();
  leader = await (await addPerson(city.admin, "leader", cityId)).actor();
});

async function monthTable() {
  return db().activityMonth.findMany({
    orderBy: [{ departmentId: "asc" }, { month: "asc" }, { kind: "asc" }, { state: "asc" }],
  });
}

async function move(id: string, to: "approved" | "returned" | "archived") {
  return inTransaction(async (tx) => {
    const row = await tx.activity.findUniqueOrThrow({ where: { id } });
    await moveActivity(tx, auditor, { ...row, startOn: row.startOn?.toISOString().slice(0, 10) ?? null }, to);
    return ok(row);
  });
}

describe("createActivity", () => {
  it("keeps a draft with figures, year from the date", async () => {
    const { id, version, state } = await addEntry(staff, health, {
      figures: [
        { metric: "participants", value: "300", qualifier: "over", wording: "余" },
        { metric: "money", value: 30, qualifier: "approx_below", moneyKind: "invested" },
      ],
    });
    expect([version, state]).toEqual([1, "draft"]);
    const record = await getActivity(scopeOf(staff, "activity.read"), id);
    expect(record).toMatchObject({ year: 2026, precision: "day", title: "创建工作专题会议", version: 1 });
    expect(record?.figures).toMatchObject([
      { metric: "participants", value: "300", qualifier: "over", unit: "人", moneyKind: null },
      { metric: "money", value: "30", qualifier: "approx_below", unit: "万元", moneyKind: "invested" },
    ]);
  });

  it("makes one entry of ten equal sends", async () => {
    const input = entryInput(health, { clientKey: "phone-7f3a-0001" });
    const results = await Promise.all(Array.from({ length: 10 }, () => createActivity(staff, input)));
    const ids = new Set(results.map((result) => done(result).id));
    expect(ids.size).toBe(1);
    expect(await db().activity.count({ where: { clientKey: "phone-7f3a-0001" } })).toBe(1);
  });

  it("does not know a unit that is not the actor's, nor a role without the right", async () => {
    expect(await createActivity(foreign, entryInput(health))).toMatchObject({ ok: false, code: "not_found" });
    expect(await createActivity(admin, entryInput(health))).toMatchObject({ ok: false, code: "not_found" });
    expect(await createActivity(leader, entryInput(health))).toMatchObject({ ok: false, code: "not_found" });
  });

  it("refuses what is impossible even in a draft", async () => {
    const wrong = entryInput(health, {
      startOn: "2026-03-05",
      endOn: "2026-03-01",
      details: { form: "topic", nonsense: 1 },
      figures: [{ metric: "participants", value: "12", qualifier: "more_than_half" }],
    });
    const result = await createActivity(staff, wrong);
    expect(result).toMatchObject({
      code: "invalid",
      fields: {
        endOn: "date_order",
        "figures.0.value": "no_number_allowed",
        "details.nonsense": "unknown_field",
      },
    });
  });

  it("authorises every id it is given", async () => {
    const theirs = await addEntry(foreign, sport, { occurrences: 5 });
    const nobody = crypto.randomUUID();
    const { editionId, ids } = await makeEdition(auditor);
    const foreignRound = { roundId: await makeRound(auditor, editionId, sport), indicatorId: ids["Ⅱ-1-1)"] ?? "" };
    const cases = [
      [{ aggregateId: theirs.id }, "aggregateId"],
      [{ seriesId: nobody }, "seriesId"],
      [{ figures: [{ metric: "participants", value: "1", departmentId: sport }] }, "figures.0.departmentId"],
      [{ participants: [{ departmentId: nobody, role: "host" }] }, "participants.0.departmentId"],
      [{ standards: [{ roundId: nobody, indicatorId: nobody }] }, "standards.0.roundId"],
      [{ standards: [foreignRound] }, "standards.0.roundId"],
      [{ evidenceIds: [nobody] }, "evidenceIds.0"],
    ] as const;
    for (const [more, field] of cases) {
      const result = await createActivity(staff, entryInput(health, more as Parameters<typeof entryInput>[1]));
      expect(result).toEqual({ ok: false, code: "not_found", fields: { [field]: "not_found" } });
    }
  });

  it("takes details of an aggregate of the same kind and no others", async () => {
    const total = await addEntry(staff, health, { occurrences: 5 });
    const detail = await addEntry(staff, section, { aggregateId: total.id });
    const record = await getActivity(scopeOf(staff, "activity.read"), total.id);
    expect(record?.isAggregate).toBe(true);
    expect(record?.aggregateDetails.map((entry) => entry.id)).toEqual([detail.id]);
    const sent = done(await submitActivity(staff, { id: total.id, version: total.version }));
    const seen = await getActivity(scopeOf(leader, "activity.read"), sent.id);
    expect(seen?.aggregateDetails).toEqual([]);
    const otherKind = entryInput(health, { kind: "training", details: { topic: "礼仪" }, aggregateId: total.id });
    expect(await createActivity(staff, otherKind)).toMatchObject({
      code: "invalid",
      fields: { aggregateId: "aggregate_other_kind" },
    });
    const nested = entryInput(health, { occurrences: 2, isAggregate: true, aggregateId: detail.id });
    expect(await createActivity(staff, nested)).toMatchObject({ fields: { aggregateId: "aggregate_other_unit" } });
  });

  it("wants shares of all units or of none", async () => {
    const half = [
      { departmentId: health, role: "host" as const, share: "0.5" },
      { departmentId: sport, role: "co_host" as const, share: "0.4" },
    ];
    expect(await createActivity(staff, entryInput(health, { participants: half }))).toMatchObject({
      code: "invalid",
      fields: { participants: "shares_incomplete" },
    });
    const whole = [half[0], { ...half[1], share: "0.5" }, { name: "省游泳协会", role: "co_host" as const }];
    const { id } = await addEntry(staff, health, { participants: whole as typeof half });
    const record = await getActivity(scopeOf(staff, "activity.read"), id);
    expect(record?.participants.map(({ name, share }) => [name, share])).toEqual([
      ["市卫健局", "0.5"],
      ["市体育局", "0.5"],
      ["省游泳协会", null],
    ]);
  });
});

const update = (actor: Actor, input: object) => updateActivity(actor, activityUpdateSchema.parse(input));

describe("updateActivity", () => {
  it("changes what is given, keeps the rest and the figures' ids", async () => {
    const { id, version } = await addEntry(staff, health, { figures: [{ metric: "participants", value: "40" }] });
    const before = await getActivity(scopeOf(staff, "activity.read"), id);
    const next = done(
      await update(staff, { id, version, place: "局会议室", figures: [{ metric: "participants", value: "42" }] }),
    );
    expect(next).toMatchObject({ version: 2, state: "draft" });
    const after = await getActivity(scopeOf(staff, "activity.read"), id);
    expect(after).toMatchObject({ place: "局会议室", title: "创建工作专题会议" });
    expect(after?.figures[0]).toMatchObject({ id: before?.figures[0]?.id, value: "42" });
  });

  it("lets one of two writers win and tells the other", async () => {
    const { id, version } = await addEntry(staff, health);
    const results = await Promise.all(["甲", "乙", "丙"].map((title) => update(staff, { id, version, title })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.code === "conflict")).toHaveLength(2);
  });

  it("is closed to other units, to readers, and to whoever cannot see the draft", async () => {
    const draft = await addEntry(staff, health);
    expect(await update(foreign, { id: draft.id, version: 1, title: "x" })).toMatchObject({ code: "not_found" });
    expect(await update(auditor, { id: draft.id, version: 1, title: "x" })).toMatchObject({ code: "not_found" });
    const sent = await addSubmitted(staff, health);
    expect(await update(auditor, { id: sent.id, version: 2, title: "x" })).toMatchObject({ code: "forbidden" });
  });

  it("costs an approval, and is refused while waiting and once archived", async () => {
    const { id } = await addSubmitted(staff, health);
    expect(await update(staff, { id, version: 2, title: "改" })).toMatchObject({ code: "state" });
    done(await move(id, "approved"));
    expect(done(await update(staff, { id, version: 3, title: "改" }))).toEqual({ id, version: 4, state: "draft" });
    done(await submitActivity(staff, { id, version: 4 }));
    done(await move(id, "approved"));
    done(await move(id, "archived"));
    expect(await update(staff, { id, version: 7, title: "再改" })).toMatchObject({ code: "archived" });
    await expect(db().activity.update({ where: { id }, data: { title: "直改" } })).rejects.toThrow(/archived/);
  });
});

describe("submitActivity", () => {
  it("lists everything that is missing", async () => {
    const { id, version } = await addEntry(staff, health, {
      title: "",
      text: "",
      startOn: null,
      details: {},
      figures: [{ metric: "money", value: "30" }],
    });
    expect(await submitActivity(staff, { id, version })).toEqual({
      ok: false,
      code: "incomplete",
      fields: {
        title: "required",
        startOn: "required",
        "details.form": "required",
        "figures.0.moneyKind": "required",
        "figures.0.sourceText": "source_required",
        "figures.0.asOf": "required",
      },
    });
  });

  it("fills the as-of date, opens the entry to the auditor, and happens once", async () => {
    const { id, version } = await addEntry(staff, health, {
      startOn: "2026-05-07",
      endOn: "2026-05-08",
      figures: [{ metric: "participants", value: "500", qualifier: "over" }],
    });
    expect(await getActivity(scopeOf(auditor, "activity.read"), id)).toBeNull();
    const results = await Promise.all([1, 2, 3].map(() => submitActivity(staff, { id, version })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const record = await getActivity(scopeOf(auditor, "activity.read"), id);
    expect(record).toMatchObject({ state: "submitted", precision: "range" });
    expect(record?.figures[0]?.asOf).toBe("2026-05-08");
    expect(await submitActivity(foreign, { id, version })).toMatchObject({ code: "not_found" });
  });
});

describe("deleteDraft", () => {
  it("removes a draft that was never handed in", async () => {
    const { id, version } = await addEntry(staff, health);
    expect(await deleteDraft(foreign, { id, version })).toMatchObject({ code: "not_found" });
    expect(await deleteDraft(staff, { id, version: 9 })).toMatchObject({ code: "conflict" });
    done(await deleteDraft(staff, { id, version }));
    expect(await db().activity.count({ where: { id } })).toBe(0);
    const sent = await addSubmitted(staff, health);
    expect(await deleteDraft(staff, { id: sent.id, version: sent.version })).toMatchObject({ code: "state" });
  });
});

describe("the monthly table", () => {
  it("is what a rebuild gives, after every kind of step", async () => {
    const a = await addSubmitted(staff, health, { startOn: "2026-06-15" });
    done(await move(a.id, "returned"));
    const b = await addEntry(staff, section, { startOn: "2025-07-01", precision: "half_year", year: 2025 });
    done(await update(staff, { id: b.id, version: 1, startOn: "2026-08-20", precision: "day", year: 2026 }));
    const c = await addEntry(staff, health, { startOn: null, year: 2024 });
    done(await update(staff, { id: c.id, version: 1, kind: "activity", details: { form: "lecture" } }));
    const kept = await monthTable();
    expect(kept.length).toBeGreaterThan(3);
    await inTransaction(async (tx) => {
      await rebuildActivityMonths(tx);
      return ok(null);
    });
    expect(await monthTable()).toEqual(kept);
  });
});

describe("listActivities", () => {
  it("pages newest first without loss, with counts by state", async () => {
    const unit = await addDepartment(admin, cityId, { name: "市教育局" });
    const clerk = await (await addPerson(admin, "staff", unit)).actor();
    for (let day = 1; day <= 5; day++)
      await addEntry(clerk, unit, { startOn: `2026-04-0${day}`, title: `第${day}次班会` });
    await addSubmitted(clerk, unit, { startOn: "2026-04-09" });
    const scope = scopeOf(clerk, "activity.read");
    const first = await listActivities(scope, activityFilterSchema.parse({ department: unit, take: "4" }));
    expect(first.counts).toEqual({ draft: 5, submitted: 1, returned: 0, approved: 0, archived: 0 });
    const second = await listActivities(scope, activityFilterSchema.parse({ take: 4, after: first.nextCursor }));
    const ids = [...first.items, ...second.items].map((item) => item.id);
    expect(new Set(ids).size).toBe(6);
    expect(ids).toEqual(ids.toSorted().reverse());
    expect(second.nextCursor).toBeNull();
    const found = await listActivities(scope, activityFilterSchema.parse({ text: "第3次", from: "2026-04-01" }));
    expect(found.items.map((item) => item.title)).toEqual(["第3次班会"]);
    const others = await listActivities(
      scopeOf(foreign, "activity.read"),
      activityFilterSchema.parse({ department: unit }),
    );
    expect(others.items).toEqual([]);
    const seen = await listActivities(
      scopeOf(leader, "activity.read"),
      activityFilterSchema.parse({ department: unit }),
    );
    expect(seen.items.map((item) => item.state)).toEqual(["submitted"]);
  });
});
