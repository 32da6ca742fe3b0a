import { beforeAll, describe, expect, it } from "vitest";
import { createActivity, updateActivity } from "@/lib/activities/mutations";
import { activityUpdateSchema } from "@/lib/activities/schema";
import { submitActivity } from "@/lib/activities/states/mutations";
import { verifyChain } from "@/lib/audit/verify/data";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import type { Result } from "@/lib/platform/result";
import { addEntry, entryInput } from "../../factories/activities";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";

let health: string;
let staff: Actor;
let colleague: Actor;

beforeAll(async () => {
  const { admin, cityId } = await foundCity();
  health = await addDepartment(admin, cityId, { name: "市卫健局" });
  staff = await (await addPerson(admin, "staff", health)).actor();
  colleague = await (await addPerson(admin, "staff", health)).actor();
});

const tenTimes = <T>(run: (turn: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 10 }, (_, turn) => run(turn)));
const codes = (answers: readonly Result<unknown>[]) => answers.map((answer) => (answer.ok ? "ok" : answer.code));
const events = (subjectId: string, type: string) => db().auditEvent.count({ where: { subjectId, type } });

describe("ten at once", () => {
  it("make one entry and one event of equal sends with one key", async () => {
    const input = entryInput(health, { clientKey: "phone-9c2e-0001" });
    const ids = new Set((await tenTimes(() => createActivity(staff, input))).map((answer) => done(answer).id));
    expect(ids.size).toBe(1);
    expect(await db().activity.count({ where: { clientKey: "phone-9c2e-0001" } })).toBe(1);
    expect(await events([...ids][0] ?? "", "activity.created")).toBe(1);
  });

  it("hand an entry in once, with one transition and one event", async () => {
    const { id, version } = await addEntry(staff, health);
    const answers = codes(await tenTimes(() => submitActivity(staff, { id, version })));
    expect(answers.filter((code) => code === "ok")).toHaveLength(1);
    expect(answers.every((code) => ["ok", "conflict", "state"].includes(code))).toBe(true);
    expect(await db().activityTransition.count({ where: { activityId: id, to: "submitted" } })).toBe(1);
    expect(await events(id, "activity.submitted")).toBe(1);
    const month = { departmentId: health, state: "submitted" as const };
    const counted = await db().activityMonth.aggregate({ where: month, _sum: { entries: true } });
    expect(counted._sum.entries).toBe(await db().activity.count({ where: month }));
  });

  it("let one of ten changes of one version through, and keep it whole", async () => {
    const { id, version } = await addEntry(staff, health);
    const change = (turn: number) =>
      activityUpdateSchema.parse({ id, version, title: `第${turn}稿`, text: `第${turn}稿的正文` });
    const answers = await tenTimes((turn) => updateActivity(turn % 2 ? staff : colleague, change(turn)));
    expect(codes(answers).sort()).toEqual([...Array<string>(9).fill("conflict"), "ok"]);
    const winner = answers.findIndex((answer) => answer.ok);
    const kept = await db().activity.findUniqueOrThrow({ where: { id } });
    expect([kept.title, kept.text, kept.version]).toEqual([`第${winner}稿`, `第${winner}稿的正文`, version + 1]);
  });
});

it("leaves the chain of events whole", async () => {
  expect(await verifyChain()).toMatchObject({ ok: true });
});
