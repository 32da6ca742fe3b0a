import { beforeAll, describe, expect, test } from "vitest";
import { answerOf } from "@/lib/dashboard/api/rules";
import { explanationOutputSchema, rollUpOutputSchema } from "@/lib/dashboard/api/schema";
import { getLastVisit, listChanges } from "@/lib/dashboard/changes/data";
import { getRollUp } from "@/lib/dashboard/data";
import { countWaiting, listDrafts, listReturned } from "@/lib/dashboard/desk/data";
import { explainEntries } from "@/lib/dashboard/entries/data";
import { explainNumber } from "@/lib/dashboard/explain/data";
import { gainsOf, openStandards } from "@/lib/dashboard/gains/rules";
import { getAccountState, getChainState } from "@/lib/dashboard/operations/data";
import { getStanding } from "@/lib/dashboard/readiness/data";
import { getReviewLoad } from "@/lib/dashboard/reviews/data";
import { explainQuerySchema } from "@/lib/dashboard/schema";
import { getStandardDetail } from "@/lib/dashboard/standards/data";
import { resolveView } from "@/lib/dashboard/view/data";
import type { View } from "@/lib/dashboard/view/types";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { addEntry, addSubmitted } from "../../factories/activities";
import { addApproved, addItem, type DashboardCity, foundDashboardCity, readerScope } from "./world";

let city: DashboardCity;
const before = new Date();

async function viewOf(actor: Actor, query: Parameters<typeof resolveView>[1] = {}): Promise<View> {
  const view = await resolveView(readerScope(actor), query);
  if (!view) throw new Error("out of scope");
  return view;
}
const desk = (actor: Actor) => ({
  activities: scopeOf(actor, "activity.read"),
  evidence: scopeOf(actor, "evidence.read"),
});
const pathOf = async (id: string) => (await db().department.findUniqueOrThrow({ where: { id } })).path;

beforeAll(async () => {
  city = await foundDashboardCity();
  const { health, healthStaff, sports, sportsStaff, first, second, roundId } = city;
  await addItem(city, healthStaff, health, { indicatorId: first, sequence: 1 }, "approved");
  await addItem(city, healthStaff, health, { indicatorId: first, sequence: 2 }, "returned");
  await addItem(city, sportsStaff, sports, { indicatorId: second, sequence: 1 }, "submitted");
  const activityId = await addApproved(city, healthStaff, health);
  await db().activityIndicator.create({ data: { activityId, roundId, indicatorId: first } });
  await addEntry(healthStaff, health, { title: "草稿" });
  await addSubmitted(sportsStaff, sports, { startOn: "2026-04-02" });
});

describe("the API's answer", () => {
  test("keeps to its schema, and every address in it opens its number", async () => {
    const found = await getRollUp(readerScope(city.leader), {});
    if (!found) throw new Error("out of scope");
    const answer = answerOf(found);
    expect(rollUpOutputSchema.parse(JSON.parse(JSON.stringify(answer)))).toBeTruthy();
    const addresses = [
      answer.total?.explain,
      answer.entries.explain,
      ...answer.nodes.map(({ explain }) => explain),
      ...answer.standards.map(({ explain }) => explain),
      ...answer.months.map(({ explain }) => explain),
      ...answer.kinds.map(({ explain }) => explain),
      ...answer.metrics.map(({ explain }) => explain),
    ];
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) {
      const url = new URL(address ?? "", "http://ledger");
      const query = explainQuerySchema.parse(Object.fromEntries(url.searchParams));
      const explained = await explainNumber({ dashboard: readerScope(city.leader), ...desk(city.leader) }, query);
      expect(explanationOutputSchema.parse(JSON.parse(JSON.stringify(explained))), address).toBeTruthy();
    }
  });

  test("a foreign unit or node opens nothing", async () => {
    const scopes = { dashboard: readerScope(city.sportsStaff), ...desk(city.sportsStaff) };
    expect(await explainNumber(scopes, { department: city.health, metric: "volunteers" })).toBeNull();
    expect(await explainNumber(scopes, { node: crypto.randomUUID() })).toBeNull();
    expect(await explainNumber(scopes, { standard: city.first })).toBeNull();
  });
});

describe("entries behind a number", () => {
  test("account for the number: listed and closed ones make the total", async () => {
    const found = await explainEntries(desk(city.leader).activities, await viewOf(city.leader), {});
    const counts = await getRollUp(readerScope(city.leader), {});
    expect(found.total).toBe(Object.values(counts?.entries ?? {}).reduce((sum, each) => sum + each, 0));
    expect(found.closed).toBe(1);
    expect(found.entries).toHaveLength(2);
    const counted = await explainEntries(desk(city.leader).activities, await viewOf(city.leader), { state: "counted" });
    expect(counted.entries.map(({ state }) => state)).toEqual(["approved"]);
    const april = await explainEntries(desk(city.leader).activities, await viewOf(city.leader), { month: "2026-04" });
    expect(april.entries.map(({ state }) => state)).toEqual(["submitted"]);
  });
});

describe("a standard opened", () => {
  test("shows slots with their items, entries and who answers for it", async () => {
    const found = await getStandardDetail(desk(city.leader), await viewOf(city.leader), city.first);
    expect(found?.slots.map(({ items, missing, closed }) => [items.length, missing, closed])).toEqual([
      [1, 0, 0],
      [1, 1, 0],
    ]);
    expect(found?.slots[1]?.items[0]?.reasonCodes).toEqual(["out_of_window"]);
    expect(found?.entries).toHaveLength(1);
    expect(found?.units).toMatchObject([{ role: "lead", name: "市卫生健康局" }]);
    expect(found?.slots[0]?.window).toEqual({ start: "2026-01-01", end: "2026-12-31" });
  });

  test("counts what the reader may not open, without showing it", async () => {
    const item = await addItem(
      city,
      city.healthStaff,
      city.health,
      { indicatorId: city.second, sequence: 2 },
      "submitted",
    );
    const found = await getStandardDetail(desk(city.sportsStaff), await viewOf(city.sportsStaff), city.second);
    expect(found?.slots[1]).toMatchObject({ closed: 1, items: [] });
    expect(JSON.stringify(found)).not.toContain(item.evidenceId);
  });
});

describe("homes", () => {
  test("a unit sees what came back with its reasons, its drafts and what waits", async () => {
    const path = await pathOf(city.health);
    const returned = await listReturned(city.healthStaff, desk(city.healthStaff), path, 5);
    expect(returned).toMatchObject({
      total: 1,
      items: [{ type: "evidence", own: true, reasonCodes: ["out_of_window"] }],
    });
    const drafts = await listDrafts(city.healthStaff, desk(city.healthStaff).activities, 5);
    expect(drafts).toMatchObject({ total: 1, items: [{ title: "草稿" }] });
    expect((await listDrafts(city.sportsStaff, desk(city.sportsStaff).activities, 5)).total).toBe(0);
    const sports = await pathOf(city.sports);
    expect(await countWaiting(desk(city.sportsStaff), sports)).toMatchObject({ entries: 1, items: 1 });
    expect(await countWaiting(desk(city.healthStaff), sports)).toMatchObject({ entries: 0, items: 0 });
  });

  test("changes since a moment, and none before anything happened", async () => {
    const path = await pathOf(city.cityId);
    const changes = await listChanges(desk(city.leader), path, before, 3);
    expect(changes.entries).toMatchObject({ approved: 1, draft: 0 });
    expect(changes.items.returned).toBe(1);
    expect(changes.latest).toHaveLength(3);
    const later = await listChanges(desk(city.leader), path, new Date(Date.now() + 1000), 3);
    expect(later.latest).toEqual([]);
  });

  test("the last visit is the end of the session before this one", async () => {
    expect(await getLastVisit(city.leader)).toBeNull();
    const session = (createdAt: string, lastSeenAt: string) =>
      db().session.create({
        data: {
          userId: city.leader.userId,
          createdAt: new Date(createdAt),
          lastSeenAt: new Date(lastSeenAt),
          expiresAt: new Date("2026-12-31"),
        },
      });
    await session("2026-03-01T08:00:00Z", "2026-03-01T09:30:00Z");
    const now = await session("2026-03-02T08:00:00Z", "2026-03-02T08:10:00Z");
    const visit = await getLastVisit({ ...city.leader, sessionId: now.id });
    expect(visit?.toISOString()).toBe("2026-03-01T09:30:00.000Z");
  });

  test("the auditor's load counts what waits by age", async () => {
    const scopes = {
      activities: scopeOf(city.auditor, "activity.review"),
      evidence: scopeOf(city.auditor, "link.decide"),
    };
    const now = await getReviewLoad(scopes, new Date());
    expect(now.total).toBeGreaterThanOrEqual(2);
    expect(now.ages).toEqual({ fresh: now.total, days3: 0, days7: 0 });
    const inAWeek = await getReviewLoad(scopes, new Date(Date.now() + 8 * 86_400_000));
    expect(inAWeek.ages).toEqual({ fresh: 0, days3: 0, days7: now.total });
    expect(now.unfiledEntries).toBe(1);
  });

  test("the administrator sees accounts and the chain", async () => {
    const accounts = await getAccountState(scopeOf(city.admin, "user.read"), new Date());
    expect(accounts).toMatchObject({ active: 6, locked: 0, firstPassword: 0 });
    expect(await getAccountState(scopeOf(city.leader, "user.read"), new Date())).toMatchObject({ active: 0 });
    const chain = await getChainState(new Date());
    expect(Number(chain.events)).toBe(await db().auditEvent.count());
  });

  test("what gains most: the points that the total would really gain", async () => {
    const view = await viewOf(city.leader);
    if (!view.round) throw new Error("no round");
    const { standing } = await getStanding(view.unit, view.round, null);
    const gains = gainsOf(standing);
    const open = 100 - standing.total.score;
    expect(gains.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(open, 6);
    expect(gains.map(({ gain }) => gain)).toEqual(gains.map(({ gain }) => gain).toSorted((a, b) => b - a));
    expect(openStandards(standing.standards).map(({ id }) => id)).toEqual([city.first]);
  });
});
