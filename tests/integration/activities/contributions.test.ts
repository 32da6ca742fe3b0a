import { beforeAll, describe, expect, it } from "vitest";
import { listContributions, listOccurrences } from "@/lib/activities/contributions/data";
import { getActivity } from "@/lib/activities/data";
import { sumFigures } from "@/lib/activities/figures/sums/rules";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { attachEvidence, updateActivity } from "@/lib/activities/mutations";
import { listSeries } from "@/lib/activities/series/data";
import { saveSeries } from "@/lib/activities/series/mutations";
import { seriesFilterSchema, seriesInputSchema } from "@/lib/activities/series/schema";
import { moveActivity } from "@/lib/activities/states/mutations";
import { createEvidence } from "@/lib/evidence/mutations";
import { evidenceInputSchema } from "@/lib/evidence/schema";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db, inTransaction } from "@/lib/platform/db/client";
import { ok } from "@/lib/platform/result";
import { addEntry, addSubmitted } from "../../factories/activities";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";

let admin: Actor;
let cityId: string;
let health: string;
let sport: string;
let staff: Actor;
let sportStaff: Actor;
let leader: Actor;
const pathOf = async (id: string) => (await db().department.findUniqueOrThrow({ where: { id } })).path;

beforeAll(async () => {
  ({ admin, cityId } = await foundCity());
  health = await addDepartment(admin, cityId, { name: "市卫健局" });
  sport = await addDepartment(admin, cityId, { name: "市体育局" });
  staff = await (await addPerson(admin, "staff", health)).actor();
  sportStaff = await (await addPerson(admin, "staff", sport)).actor();
  leader = await (await addPerson(admin, "leader", cityId)).actor();
});

const states = ["submitted", "approved", "archived"] as const;

describe("listOccurrences", () => {
  it("gives aggregate and details so that the sum counts nothing twice", async () => {
    const total = await addSubmitted(staff, health, { occurrences: 5, title: "五次专题会议" });
    for (const day of ["2026-02-01", "2026-03-01"])
      await addSubmitted(staff, health, { aggregateId: total.id, startOn: day, title: `专题会议${day}` });
    const found = await listOccurrences(scopeOf(leader, "activity.read"), { states, kinds: ["meeting"], year: 2026 });
    const sum = sumFigures(found);
    expect(sum.kind === "total" && formatFigure(sum.figure, "zh-CN")).toBe("5次");
    expect(found.map((each) => each.form)).toEqual(["topic", "topic", "topic"]);
  });
});

describe("listContributions", () => {
  it("shares a joint activity between units and counts it once for the city", async () => {
    await addSubmitted(staff, health, {
      kind: "contest",
      title: "职工篮球赛",
      details: { form: "hosted" },
      startOn: "2026-04-10",
      figures: [{ metric: "participants", value: "200", qualifier: "over", wording: "余" }],
      participants: [
        { departmentId: health, role: "host", share: "0.75" },
        { departmentId: sport, role: "co_host", share: "0.25" },
      ],
    });
    const filter = { states, metrics: ["participants"], kinds: ["contest"] };
    const city = await listContributions(scopeOf(leader, "activity.read"), filter);
    expect(city).toHaveLength(1);
    const whole = sumFigures(city);
    expect(whole.kind === "total" && whole.figure).toMatchObject({ value: "200", qualifier: "over" });
    // Whoever takes part may open the entry behind the number, and change nothing of it.
    const activityId = city[0]?.activityId ?? "";
    expect(await getActivity(scopeOf(sportStaff, "activity.read"), activityId)).toMatchObject({ title: "职工篮球赛" });
    const change = { id: activityId, version: 2, title: "他人改名" };
    expect(await updateActivity(sportStaff, change)).toMatchObject({ code: "forbidden" });
    const own = await listContributions(scopeOf(sportStaff, "activity.read"), {
      ...filter,
      departmentPath: await pathOf(sport),
    });
    const part = sumFigures(own, { departments: new Set([sport]) });
    expect(part.kind === "total" && part.figure).toMatchObject({ value: "50", qualifier: "over" });
  });

  it("leaves drafts of other units and periods out", async () => {
    await addEntry(staff, health, {
      kind: "training",
      details: { topic: "礼仪" },
      startOn: "2026-05-01",
      figures: [{ metric: "participants", value: "40" }],
    });
    const filter = { states: ["draft", "submitted"] as const, metrics: ["participants"], kinds: ["training"] };
    expect(await listContributions(scopeOf(leader, "activity.read"), filter)).toEqual([]);
    const own = scopeOf(staff, "activity.read");
    expect(await listContributions(own, filter)).toHaveLength(1);
    expect(await listContributions(own, { ...filter, from: "2026-06-01" })).toEqual([]);
    expect(await listContributions(own, { ...filter, from: "2026-04-01", to: "2026-05-31" })).toHaveLength(1);
  });

  it("tells how it stood at the end of an earlier day", async () => {
    const { id } = await addSubmitted(staff, health, {
      kind: "survey",
      details: { form: "questionnaire" },
      figures: [{ metric: "support_rate", value: "97.5", sampleSize: 160 }],
    });
    await inTransaction(async (tx) => {
      const row = await tx.activity.findUniqueOrThrow({ where: { id } });
      await moveActivity(tx, leader, { ...row, startOn: "2026-03-02" }, "returned");
      return ok(null);
    });
    await db().activityTransition.updateMany({
      where: { activityId: id, to: { not: "returned" } },
      data: { at: new Date("2026-03-01T00:00:00Z") },
    });
    const filter = { states, metrics: ["support_rate"] };
    const scope = scopeOf(staff, "activity.read");
    expect(await listContributions(scope, filter)).toEqual([]);
    expect(await listContributions(scope, { ...filter, asOf: "2026-03-01" })).toMatchObject([
      { sampleSize: 160, kind: "survey", section: "publicity" },
    ]);
    expect(await listContributions(scope, { ...filter, asOf: "2026-02-28" })).toEqual([]);
  });
});

describe("saveSeries", () => {
  const input = (more: object) => seriesInputSchema.parse({ departmentId: health, name: "小手牵大手", ...more });

  it("makes a series once per unit, changes it by version, and is closed to others", async () => {
    const made = done(await saveSeries(staff, input({})));
    expect(await saveSeries(staff, input({}))).toMatchObject({ code: "duplicate" });
    const changed = done(await saveSeries(staff, input({ id: made.id, version: made.version, name: "小手拉大手" })));
    expect(changed.version).toBe(2);
    expect(await saveSeries(staff, input({ id: made.id, version: 1, name: "旧版" }))).toMatchObject({
      code: "conflict",
    });
    expect(await saveSeries(sportStaff, input({ name: "他人系列" }))).toMatchObject({ code: "not_found" });
    expect(await saveSeries(leader, input({ name: "领导系列" }))).toMatchObject({ code: "not_found" });
    const entry = await addEntry(staff, health, { seriesId: made.id });
    expect(entry.version).toBe(1);
    const mine = await listSeries(scopeOf(staff, "activity.read"), seriesFilterSchema.parse({ department: health }));
    expect(mine.items).toMatchObject([{ name: "小手拉大手", entries: 1 }]);
    const theirs = await listSeries(
      scopeOf(sportStaff, "activity.read"),
      seriesFilterSchema.parse({ department: health }),
    );
    expect(theirs.items).toEqual([]);
  });
});

describe("attachEvidence", () => {
  it("keeps the items that are there, also one that comes at the same moment", async () => {
    const { id, version } = await addEntry(staff, health);
    const [first, second] = await Promise.all(
      [1, 2].map(() => db().evidence.create({ data: { departmentId: health, createdById: staff.userId } })),
    );
    if (!first || !second) throw new Error("two items expected");
    const before = done(await attachEvidence(staff, { id, version, evidenceIds: [first.id] }));
    const made = createEvidence(
      staff,
      evidenceInputSchema.parse({
        departmentId: health,
        title: "签到表",
        materialType: "other",
        activityId: id,
        uploadIds: [],
      }),
    );
    const [attached, created] = await Promise.all([
      attachEvidence(staff, { id, version: before.version, evidenceIds: [first.id, second.id] }),
      made,
    ]);
    const rows = await db().activityEvidence.findMany({ where: { activityId: id }, select: { evidenceId: true } });
    expect(rows.map((row) => row.evidenceId).sort()).toEqual([first.id, second.id, done(created).id].sort());
    expect(done(attached).version).toBe(before.version + 1);
  });

  it("does not know items that are not the actor's", async () => {
    const { id, version } = await addEntry(staff, health);
    const item = await db().evidence.create({ data: { departmentId: sport, createdById: sportStaff.userId } });
    expect(await attachEvidence(staff, { id, version, evidenceIds: [item.id] })).toMatchObject({ code: "not_found" });
    const own = await db().evidence.create({ data: { departmentId: health, createdById: staff.userId } });
    done(await attachEvidence(staff, { id, version, evidenceIds: [own.id] }));
    expect(await db().activityEvidence.count({ where: { activityId: id } })).toBe(1);
    expect(await attachEvidence(sportStaff, { id, version: 2, evidenceIds: [item.id] })).toMatchObject({
      code: "not_found",
    });
  });
});
