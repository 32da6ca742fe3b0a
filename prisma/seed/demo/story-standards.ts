import { civilToday } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db/client";
import { bringItem, handIn, logEntry, putAway, review } from "./acts";
import { again, type People, type Unit } from "./people";
import { entryFor, proofFor, type RequirementPlan } from "./prove";
import { type Random, randomFrom } from "./random";
import type { RoundPlan } from "./round";
import { dayMs, returns, type Step, workingHour } from "./story-regular";

type Duty = { readonly unit: Unit; readonly requirements: readonly RequirementPlan[] };

/** What becomes of a requirement by the day of the story's end. */
type Fate = "none" | "draft" | "waiting" | "returned" | "done";

function fateOf(random: Random, willing: number): Fate {
  const drawn = random.next();
  if (drawn < willing) return "done";
  if (drawn < willing + 0.12) return "waiting";
  if (drawn < willing + 0.18) return "returned";
  if (drawn < willing + 0.25) return "draft";
  return "none";
}

async function dutiesOf(people: People, roundId: string): Promise<Duty[]> {
  const leads = await db().responsibilityAssignment.findMany({
    where: { roundId, role: "lead" },
    include: {
      department: { select: { code: true } },
      indicator: {
        include: {
          requirements: { orderBy: [{ method: "asc" }, { sequence: "asc" }] },
          parent: { select: { name: true } },
        },
      },
    },
    orderBy: { indicator: { sort: "asc" } },
  });
  return leads.flatMap(({ department, indicator }) => {
    const unit = people.units.get(department.code.slice(3));
    if (!unit) return [];
    const name = indicator.parent?.name ?? indicator.name;
    const { code } = indicator;
    return [
      { unit, requirements: indicator.requirements.map((row) => ({ ...row, indicatorId: indicator.id, code, name })) },
    ];
  });
}

function agencyOf(unit: Unit): string {
  return `云${unit.short.replace(/^市/, "").slice(0, 2)}发`;
}

/** The unit whose clerk visitors meet first shows something of everything. */
const visitorsUnit = "YX-WJJ";
const firstFates: Fate[] = ["returned", "done", "waiting", "returned"];

/** Evidence for the standards of the round, requirement by requirement, some done, some not yet. */
export async function tellStandards(people: People, round: RoundPlan, from: Date, now: Date): Promise<Step[]> {
  const random = randomFrom(412);
  const span = Math.floor((now.getTime() - from.getTime()) / dayMs) - 6;
  const steps: Step[] = [];
  for (const { unit, requirements } of await dutiesOf(people, round.id)) {
    const staff = people.staff.get(unit.code.slice(3));
    if (!staff) continue;
    // Some units are far ahead, some behind.
    const willing = 0.3 + ((unit.code.charCodeAt(3) * 7) % 10) / 25;
    const standardBegun = random.next() > 0.14;
    const shown = unit.code === visitorsUnit ? firstFates : [];
    for (const requirement of requirements) {
      const drawn = standardBegun ? fateOf(random, willing) : "none";
      const fate = shown.shift() ?? drawn;
      if (fate === "none" || requirement.minItems === 0) continue;
      const since =
        fate === "waiting"
          ? span - random.int(0, 10)
          : fate === "done"
            ? random.int(5, span - 20)
            : span - random.int(12, 50);
      const day = workingHour(new Date(from.getTime() + since * dayMs), random);
      steps.push(...tellRequirement({ people, unit, staff, requirement, fate, day, round, random }));
    }
  }
  return steps;
}

function tellRequirement(about: {
  people: People;
  unit: Unit;
  staff: Parameters<typeof again>[0];
  requirement: RequirementPlan;
  fate: Fate;
  day: Date;
  round: RoundPlan;
  random: Random;
}): Step[] {
  const { people, unit, staff, requirement, fate, day, round, random } = about;
  const on = civilToday(day);
  const place = random.pick(["云溪广场", "湖滨社区", "市政务大厅", "柳园社区", "东湖路"]);
  const number = random.int(400, 1200);
  const rate = random.int(86, 98);
  const entry = { id: "" };
  const log = async () => {
    const actor = await again(staff);
    const told = entryFor(requirement, unit, requirement.materialTypes[0] ?? null);
    entry.id = await logEntry(actor, {
      ...told,
      departmentId: unit.id,
      startOn: on,
      endOn: on,
      precision: "day",
      place,
      occurrences: 1,
      standards: [{ roundId: round.id, indicatorId: requirement.indicatorId }],
      figures:
        told.kind === "survey"
          ? [
              {
                metric: "satisfaction_rate",
                value: String(rate),
                unit: "%",
                sampleSize: number,
                asOf: on,
                sourceText: `有效样本${number}份`,
              },
            ]
          : [],
    });
    const items = fate === "done" ? requirement.minItems : Math.max(1, requirement.minItems - random.int(0, 1));
    for (let count = 1; count <= items; count++) {
      const proof = await proofFor(
        requirement,
        { short: unit.short, agency: agencyOf(unit) },
        place,
        on,
        day,
        count,
        random,
      );
      const { files, ...description } = proof;
      await bringItem(actor, unit.id, files, {
        ...description,
        departmentId: unit.id,
        issuer: unit.short,
        formedOn: on,
        happenedOn: on,
        place,
        activityId: entry.id,
        links: [{ roundId: round.id, indicatorId: requirement.indicatorId, requirementId: requirement.id }],
      });
    }
  };
  const steps: Step[] = [{ at: day, run: log }];
  if (fate === "draft") return steps;
  const handed = new Date(day.getTime() + random.int(1, 4) * dayMs);
  steps.push({ at: handed, run: async () => handIn(await again(staff), entry.id) });
  if (fate === "waiting") return steps;
  const auditor = random.pick(people.auditors);
  const back = fate === "returned" ? random.pick(returns) : null;
  const decided = new Date(handed.getTime() + random.int(1, 5) * dayMs);
  steps.push({ at: decided, run: () => review(auditor, entry.id, back) });
  if (!back && random.next() > 0.4) {
    steps.push({ at: new Date(decided.getTime() + 45 * dayMs), run: () => putAway(auditor, entry.id) });
  }
  return steps;
}
