import { beforeAll, expect, test } from "vitest";
import { getTarget } from "@/lib/assignments/targets/data";
import { createTarget } from "@/lib/assignments/targets/mutations";
import { targetInputSchema } from "@/lib/assignments/targets/schema";
import type { TargetRecord } from "@/lib/assignments/targets/types";
import { explainTarget, listTargetActuals } from "@/lib/dashboard/targets/data";
import { scopeOf } from "@/lib/permissions/scope";
import { db } from "@/lib/platform/db/client";
import { addSubmitted } from "../../factories/activities";
import { done } from "../../factories/people";
import { addApproved, type DashboardCity, foundDashboardCity, readerScope } from "./world";

let city: DashboardCity;

async function promise(departmentId: string, more: object): Promise<TargetRecord> {
  const input = targetInputSchema.parse({
    departmentId,
    name: "培训志愿者",
    metric: "volunteers",
    value: "50",
    unit: "人",
    source: "promise",
    dueOn: "2026-11-30",
    ...more,
  });
  const { id } = done(await createTarget(city.auditor, input));
  await db().creationTarget.update({ where: { id }, data: { createdAt: new Date("2026-02-01T00:00:00Z") } });
  const record = await getTarget(scopeOf(city.auditor, "target.read"), id);
  if (!record) throw new Error("no target");
  return record;
}

const figure = (value: string | null, more: object = {}) => ({
  metric: "volunteers" as const,
  value,
  unit: "人",
  ...more,
});

beforeAll(async () => {
  city = await foundDashboardCity();
  const { healthStaff, health, clinic, clinicStaff, sports, sportsStaff } = city;
  await addApproved(city, healthStaff, health, { startOn: "2026-03-02", figures: [figure("12")] });
  await addApproved(city, clinicStaff, clinic, { startOn: "2026-04-02", figures: [figure("8")] });
  // The bureau's own entry gives a figure for its section: the dimension decides.
  await addApproved(city, healthStaff, health, {
    startOn: "2026-05-02",
    figures: [figure("10", { departmentId: clinic })],
  });
  await addApproved(city, healthStaff, health, { startOn: "2025-12-30", figures: [figure("500")] });
  await addApproved(city, healthStaff, health, { startOn: "2026-12-05", figures: [figure("700")] });
  await addSubmitted(healthStaff, health, { startOn: "2026-03-05", figures: [figure("900")] });
  await addApproved(city, sportsStaff, sports, {
    startOn: "2026-03-02",
    figures: [figure(null, { qualifier: "more_than_half" })],
  });
  for (const [startOn, value] of [
    ["2026-04-01", "80"],
    ["2026-06-01", "91"],
  ] as const) {
    await addApproved(city, sportsStaff, sports, {
      kind: "survey",
      startOn,
      details: { form: "questionnaire" },
      figures: [{ metric: "satisfaction_rate", value, unit: "%", sampleSize: 200, asOf: startOn }],
    });
  }
});

const measure = (targets: TargetRecord[], options: { today: string; asOf?: string }) =>
  listTargetActuals(readerScope(city.leader), targets, options);

test("an actual is the sum of approved figures from 1 January until the due day", async () => {
  const target = await promise(city.health, {});
  const at = (await measure([target], { today: "2026-12-20" }))[target.id];
  expect(at).toMatchObject({ from: "2026-01-01", to: "2026-11-30", reached: false, overdue: true });
  expect(at?.figure).toMatchObject({ value: "30", qualifier: "exact", unit: "人" });
  expect(at?.ratio).toEqual({ kind: "ratio", figure: { value: "60", qualifier: "exact", unit: "%" } });
  const earlier = (await measure([target], { today: "2026-12-20", asOf: "2026-04-30" }))[target.id];
  expect(earlier?.figure?.value).toBe("20");
});

test("the section's target takes its own entries and the figures that name it", async () => {
  const target = await promise(city.clinic, { value: "18", qualifier: "at_least" });
  const at = (await measure([target], { today: "2026-11-30" }))[target.id];
  expect(at?.figure?.value).toBe("18");
  expect(at).toMatchObject({ reached: true, overdue: false });
});

test("a target falls overdue when its day in Asia/Shanghai is over", async () => {
  const target = await promise(city.health, {});
  const on = async (today: string) => (await measure([target], { today }))[target.id]?.overdue;
  expect(await on("2026-11-30")).toBe(false);
  expect(await on("2026-12-01")).toBe(true);
});

test("a range gives no percentage and stands beside", async () => {
  const target = await promise(city.sports, {});
  const at = (await measure([target], { today: "2026-11-23" }))[target.id];
  expect(at).toMatchObject({ figure: null, ratio: null, reached: null, overdue: false });
  expect(at?.beside).toMatchObject([{ qualifier: "more_than_half", value: null }]);
});

test("of a rate the latest figure counts, never a sum", async () => {
  const target = await promise(city.sports, { metric: "satisfaction_rate", value: "90", unit: "%" });
  const at = (await measure([target], { today: "2026-11-23" }))[target.id];
  expect(at?.figure).toMatchObject({ value: "91", unit: "%" });
  expect(at?.asOf).toBe("2026-06-01");
  expect(at?.reached).toBe(true);
});

test("an explanation lists what counted; a foreign target is none", async () => {
  const target = await promise(city.health, {});
  const scopes = (actor: DashboardCity["leader"]) => ({
    targets: scopeOf(actor, "target.read"),
    figures: scopeOf(actor, "dashboard.read"),
  });
  const found = await explainTarget(scopes(city.leader), target.id, { today: "2026-11-23" });
  expect(found?.contributions.map((item) => item.figure.value).sort()).toEqual(["10", "12", "8"]);
  expect(await explainTarget(scopes(city.sportsStaff), target.id, { today: "2026-11-23" })).toBeNull();
});
