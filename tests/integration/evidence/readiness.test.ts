import fc from "fast-check";
import { expect, test } from "vitest";
import { moveLink } from "@/lib/evidence/links/move";
import { linkEvidence, unlinkEvidence } from "@/lib/evidence/links/mutations";
import { canMoveLink } from "@/lib/evidence/links/states";
import { rebuildReadiness } from "@/lib/evidence/readiness/mutations";
import { freshness } from "@/lib/evidence/rules";
import { evidencePrecisions, freshnesses } from "@/lib/evidence/types";
import { freshnessWhere } from "@/lib/evidence/window";
import { addDays, civilToDb } from "@/lib/platform/dates";
import { db, inTransaction } from "@/lib/platform/db/client";
import { ok } from "@/lib/platform/result";
import { linkTarget, makeItem, makeWorld, must } from "./world";

const table = () =>
  db().readinessCell.findMany({ orderBy: [{ roundId: "asc" }, { requirementId: "asc" }, { departmentId: "asc" }] });

const states = ["draft", "submitted", "returned", "approved", "archived"] as const;

test("random steps, many at once, keep the table that a rebuild gives", async () => {
  const world = await makeWorld();
  const items = await Promise.all(
    Array.from({ length: 6 }, () => makeItem(world, { uploadIds: [], links: [linkTarget(world)] })),
  );
  const operation = fc.record({
    item: fc.nat(items.length - 1),
    requirement: fc.constantFrom(world.photo.id, world.document.id),
    to: fc.constantFrom(...states, "link" as const, "unlink" as const),
  });
  const run = async ({ item, requirement, to }: { item: number; requirement: string; to: string }) => {
    const evidenceId = items[item]?.id ?? "";
    const link = await db().evidenceLink.findFirst({ where: { evidenceId, requirementId: requirement } });
    if (to === "link")
      return linkEvidence(world.staff, { evidenceId, ...linkTarget(world), requirementId: requirement });
    if (!link) return null;
    if (to === "unlink") return unlinkEvidence(world.staff, { linkId: link.id, version: link.version });
    const state = states.find((each) => each === to);
    if (!state || !canMoveLink(link.state, state)) return null;
    return inTransaction(async (tx) => {
      await moveLink(tx, world.auditor, link, state);
      return ok(null);
    });
  };
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 8, maxLength: 24 }), async (operations) => {
      const results = await Promise.all(operations.map(run));
      moved += results.filter((result) => result?.ok).length;
      const kept = await table();
      must(
        await inTransaction(async (tx) => {
          await rebuildReadiness(tx);
          return ok(null);
        }),
      );
      expect(await table()).toEqual(kept);
    }),
    { numRuns: 12, seed: 7 },
  );
  expect(moved).toBeGreaterThan(20);
});

test("a rebuild beside writers loses none of their steps", async () => {
  const world = await makeWorld();
  const writes = Array.from({ length: 12 }, () => makeItem(world, { uploadIds: [], links: [linkTarget(world)] }));
  const rebuilds = Array.from({ length: 4 }, () =>
    inTransaction(async (tx) => {
      await rebuildReadiness(tx);
      return ok(null);
    }),
  );
  await Promise.all([...writes, ...rebuilds]);
  const cell = await db().readinessCell.findFirstOrThrow({ where: { roundId: world.round.id } });
  expect(cell.draft).toBe(12);
});

test("the window as a condition of the database says what the rule says", async () => {
  const world = await makeWorld();
  const windows = [
    { start: "2026-01-01", end: "2026-10-31" },
    { start: "2026-03-15", end: "2026-03-20" },
    { start: "2025-07-01", end: "2026-06-30" },
  ];
  const day = fc.option(
    fc.integer({ min: 0, max: 1_200 }).map((days) => addDays("2024-09-01", days)),
    { freq: 6, nil: null },
  );
  const versions = fc.sample(
    fc.record({
      formedOn: day,
      formedPrecision: fc.constantFrom(...evidencePrecisions),
      happenedOn: day,
      happenedPrecision: fc.constantFrom(...evidencePrecisions),
    }),
    { numRuns: 150, seed: 11 },
  );
  const { id } = await makeItem(world, { uploadIds: [] });
  await db().evidenceVersion.createMany({
    data: versions.map((version, index) => ({
      ...version,
      formedOn: version.formedOn && civilToDb(version.formedOn),
      happenedOn: version.happenedOn && civilToDb(version.happenedOn),
      evidenceId: id,
      number: index + 100,
      title: String(index),
      materialType: "other" as const,
      createdById: world.staff.userId,
    })),
  });
  for (const window of windows) {
    for (const wanted of freshnesses) {
      const rows = await db().evidenceVersion.findMany({
        where: { AND: [{ evidenceId: id, number: { gte: 100 } }, freshnessWhere(wanted, window)] },
        orderBy: { number: "asc" },
      });
      const byRule = versions.flatMap((version, index) =>
        freshness(
          {
            formed: { date: version.formedOn, precision: version.formedPrecision },
            happened: { date: version.happenedOn, precision: version.happenedPrecision },
          },
          window,
        ) === wanted
          ? [String(index)]
          : [],
      );
      expect(rows.map((row) => row.title)).toEqual(byRule);
    }
  }
});
