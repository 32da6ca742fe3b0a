import { beforeAll, describe, expect, test } from "vitest";
import { getRollUp } from "@/lib/dashboard/data";
import { explainMetric, explainNode } from "@/lib/dashboard/explain/data";
import { sumOf } from "@/lib/dashboard/standing/rules";
import type { RollUp } from "@/lib/dashboard/types";
import { resolveView } from "@/lib/dashboard/view/data";
import { addDays, civilToday } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db/client";
import { addEntry, addSubmitted } from "../../factories/activities";
import { addDepartment, addPerson } from "../../factories/people";
import { addApproved, addItem, type DashboardCity, foundDashboardCity, readerScope } from "./world";

let city: DashboardCity;
const people = (value: string, more: object = {}) => ({ metric: "volunteers" as const, value, unit: "人", ...more });
const today = civilToday(new Date());

async function must(promise: Promise<RollUp | null>): Promise<RollUp> {
  const found = await promise;
  if (!found) throw new Error("out of scope");
  return found;
}

beforeAll(async () => {
  city = await foundDashboardCity();
  const { health, clinic, sports, healthStaff, sportsStaff, first, second } = city;
  await addItem(city, healthStaff, health, { indicatorId: first, sequence: 1 }, "approved");
  await addItem(city, healthStaff, health, { indicatorId: first, sequence: 2 }, "submitted");
  await addItem(city, healthStaff, health, { indicatorId: first, sequence: 2 }, "returned");
  await addItem(city, sportsStaff, sports, { indicatorId: second, sequence: 1 }, "draft");

  await addApproved(city, healthStaff, health, { figures: [people("80")], startOn: "2026-03-02" });
  await addApproved(city, city.clinicStaff, clinic, {
    figures: [people("20", { qualifier: "approx_below" })],
    startOn: "2026-05-20",
  });
  await addApproved(city, sportsStaff, sports, {
    figures: [people("100")],
    startOn: "2026-05-21",
    participants: [
      { departmentId: sports, role: "host", share: "0.75" },
      { departmentId: health, role: "co_host", share: "0.25" },
    ],
  });
  await addSubmitted(sportsStaff, sports, { figures: [people("1000")], startOn: "2026-06-01" });
  await addEntry(sportsStaff, sports, { figures: [people("5000")], startOn: "2025-12-31" });
});

const volunteers = (found: RollUp) => found.metrics.find(({ metric }) => metric === "volunteers")?.sum;
function amount(found: RollUp): string | null {
  const sum = volunteers(found);
  return sum?.kind === "total" ? sum.figure.value : null;
}

describe("readiness", () => {
  test("the four buckets add up at every node and agree with SQL over the links themselves", async () => {
    const found = await must(getRollUp(readerScope(city.leader), {}));
    for (const node of [...found.nodes, ...(found.total ? [found.total] : [])]) {
      expect(sumOf(node.buckets), node.code).toBe(node.standards);
    }
    // Slot by slot from the links: approved ≥ minimum, else what waits covers what is missing, else begun or not.
    const rows = await db().$queryRaw<{ bucket: string; standards: number }[]>`
      WITH slot AS (
        SELECT r."indicatorId", r."minItems" AS need,
          count(l."id") FILTER (WHERE l."state" IN ('approved', 'archived')) AS good,
          count(l."id") FILTER (WHERE l."state" = 'submitted') AS waiting,
          count(l."id") AS any
        FROM "Requirement" r JOIN "Indicator" i ON i."id" = r."indicatorId" AND i."editionId" = ${city.editionId}
        LEFT JOIN "EvidenceLink" l ON l."requirementId" = r."id" AND l."roundId" = ${city.roundId}
        GROUP BY r."id"
      ), standard AS (
        SELECT CASE WHEN bool_and(good >= need) THEN 'sufficient'
          WHEN bool_and(good + waiting >= need) THEN 'under_review'
          WHEN sum("any") > 0 THEN 'in_progress' ELSE 'not_started' END AS bucket
        FROM slot GROUP BY "indicatorId"
      ) SELECT bucket, count(*)::int AS standards FROM standard GROUP BY bucket`;
    const expected = { not_started: 0, in_progress: 0, under_review: 0, sufficient: 0 };
    for (const row of rows) Object.assign(expected, { [row.bucket]: row.standards });
    expect(found.total?.buckets).toEqual(expected);
    expect(found.total?.buckets).toEqual({ not_started: 0, in_progress: 1, under_review: 1, sufficient: 0 });
    expect(found.total?.standards).toBe(2);
    expect(found.total?.full).toBe(100);
  });

  test("units and the line without a lead add up to the total", async () => {
    const found = await must(getRollUp(readerScope(city.leader), {}));
    expect(found.departments.reduce((sum, line) => sum + line.standards, 0)).toBe(found.total?.standards);
    expect(found.departments.at(-1)).toMatchObject({ departmentId: null, standards: 1 });
    const links = found.departments.reduce((sum, line) => sum + line.links.submitted + line.links.returned, 0);
    expect(links).toBe(await db().evidenceLink.count({ where: { state: { in: ["submitted", "returned"] } } }));
  });

  test("a unit sees the standards in which it has a part, from every unit's links", async () => {
    const found = await must(getRollUp(readerScope(city.healthStaff), {}));
    expect(found.standards.map(({ id }) => id)).toEqual([city.first]);
    expect(found.total?.standards).toBe(1);
    expect(found.total?.full).toBe(100);
    expect(found.departments).toHaveLength(1);
  });

  test("kept tables and the same counted from the steps are equal", async () => {
    const now = await must(getRollUp(readerScope(city.leader), {}));
    const counted = await must(getRollUp(readerScope(city.leader), { asOf: today }));
    expect({ ...counted, asOf: null }).toEqual(now);
    const wide = await must(getRollUp(readerScope(city.leader), { from: "1900-01-01", to: "2100-12-31" }));
    expect(wide.months).toEqual(now.months);
    expect(new Set(wide.kinds)).toEqual(new Set(now.kinds));
    expect(wide.entries).toEqual({ draft: 1, submitted: 1, returned: 0, approved: 3, archived: 0 });
  });

  test("as of a day before anything happened nothing is there, and nothing is zero of nothing", async () => {
    const found = await must(getRollUp(readerScope(city.leader), { asOf: addDays(today, -1) }));
    expect(found.total?.buckets.not_started).toBe(2);
    expect(found.entries).toEqual({ draft: 0, submitted: 0, returned: 0, approved: 0, archived: 0 });
    expect(found.metrics).toEqual([]);
  });

  test("the lines of an explanation add up to the node", async () => {
    const view = await resolveView(readerScope(city.leader), {});
    const found = view && (await explainNode(view, city.editionId));
    if (!found) throw new Error("no explanation");
    const points = found.lines.reduce((sum, line) => sum + Math.round(line.score * 1e6), 0);
    expect(points).toBe(Math.round(found.score * 1e6));
    expect(await explainNode(view, crypto.randomUUID())).toBeNull();
  });
});

describe("entries and figures", () => {
  test("months and kinds add up to the entries, within a period too", async () => {
    for (const query of [{}, { from: "2026-05-01", to: "2026-05-31" }]) {
      const found = await must(getRollUp(readerScope(city.leader), query));
      for (const state of ["draft", "submitted", "approved"] as const) {
        expect(found.months.reduce((sum, month) => sum + month.entries[state], 0)).toBe(found.entries[state]);
        expect(found.kinds.reduce((sum, kind) => sum + kind.entries[state], 0)).toBe(found.entries[state]);
      }
    }
    const may = await must(getRollUp(readerScope(city.leader), { from: "2026-05-01", to: "2026-05-31" }));
    expect(may.entries.approved).toBe(2);
    expect(may.months).toEqual([{ month: "2026-05", entries: may.entries }]);
  });

  test("joint figures count once in the city and by their share in each unit", async () => {
    const whole = await must(getRollUp(readerScope(city.leader), {}));
    const health = await must(getRollUp(readerScope(city.leader), { department: city.health }));
    const sports = await must(getRollUp(readerScope(city.leader), { department: city.sports }));
    expect(amount(whole)).toBe("200");
    expect(amount(health)).toBe("125");
    expect(amount(sports)).toBe("75");
    const [row] = await db().$queryRaw<{ total: string }[]>`
      SELECT sum(f."value")::text AS total FROM "Figure" f JOIN "Activity" a ON a."id" = f."activityId"
      WHERE a."state" IN ('approved', 'archived') AND f."metric" = 'volunteers'`;
    expect(Number(row?.total)).toBe(200);
    const may = await must(getRollUp(readerScope(city.leader), { from: "2026-05-01", department: city.health }));
    expect(amount(may)).toBe("45");
  });

  test("a sum opens into parts that add up to it, with the share that counted", async () => {
    const scope = readerScope(city.leader);
    const view = await resolveView(scope, { department: city.health });
    if (!view) throw new Error("out of scope");
    const [found] = await explainMetric(scope, view, "volunteers");
    if (found?.sum.kind !== "total") throw new Error("no sum");
    expect(found.sum.counted.reduce((sum, part) => sum + Number(part.value), 0)).toBe(125);
    expect(found.sum.counted.map(({ share }) => share).sort()).toEqual(["0.25", "1", "1"]);
    expect(found.contributions).toHaveLength(3);
    expect(await explainMetric(scope, view, "copies")).toEqual([]);
  });

  test("an aggregate and its later details never count twice", async () => {
    const aggregate = await addApproved(city, city.sportsStaff, city.sports, {
      occurrences: 5,
      figures: [people("50", { metric: "copies", unit: "份" })],
      startOn: "2026-07-01",
    });
    await addApproved(city, city.sportsStaff, city.sports, {
      aggregateId: aggregate,
      figures: [people("30", { metric: "copies", unit: "份" })],
      startOn: "2026-07-02",
    });
    const found = await must(getRollUp(readerScope(city.leader), {}));
    const copies = found.metrics.find(({ metric }) => metric === "copies")?.sum;
    expect(copies?.kind === "total" && copies.figure.value).toBe("50");
  });
});

describe("scope", () => {
  test("foreign units and rounds are no different from none", async () => {
    const staff = readerScope(city.healthStaff);
    expect(await getRollUp(staff, { department: city.sports })).toBeNull();
    expect(await getRollUp(staff, { department: city.cityId })).toBeNull();
    expect(await getRollUp(staff, { round: crypto.randomUUID() })).toBeNull();
    expect(await getRollUp(staff, { department: crypto.randomUUID() })).toBeNull();
    expect((await must(getRollUp(staff, { department: city.clinic }))).department.id).toBe(city.clinic);
  });

  test("an administrator has no business data", async () => {
    expect(await getRollUp(readerScope(city.admin), {})).toBeNull();
  });

  test("a unit without a round still has its entries", async () => {
    const school = await addDepartment(city.admin, city.cityId, { name: "第一小学" });
    const staff = await (await addPerson(city.admin, "staff", school)).actor();
    await addEntry(staff, school);
    const found = await must(getRollUp(readerScope(staff), {}));
    expect(found.entries.draft).toBe(1);
    expect(found.total).toMatchObject({ standards: 0, completion: null });
  });
});
