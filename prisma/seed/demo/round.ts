import { assignByTable } from "@/lib/assignments/bulk/mutations";
import { saveAssignment } from "@/lib/assignments/mutations";
import { assignmentInputSchema, tableInputSchema } from "@/lib/assignments/schema";
import { createTarget } from "@/lib/assignments/targets/mutations";
import { targetInputSchema } from "@/lib/assignments/targets/schema";
import { createRound } from "@/lib/indicators/rounds/mutations";
import { roundInputSchema } from "@/lib/indicators/rounds/schema";
import { addDays, type CivilDate, civilToday } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db/client";
import { must, type World } from "../world";
import type { People } from "./people";
import { randomFrom } from "./random";
import { targetPlans } from "./targets";

export type RoundPlan = {
  readonly id: string;
  readonly rootId: string;
  readonly windowFrom: CivilDate;
  readonly assessmentDate: CivilDate;
};

/** The round in progress, its duties from the official table, most of them with all five points. */
export async function openRound(world: World, rootId: string, people: People, from: Date): Promise<RoundPlan> {
  const [office] = people.auditors;
  const windowFrom = civilToday(from);
  const assessmentDate = addDays(civilToday(world.now), 45);
  const year = Number(civilToday(world.now).slice(0, 4));
  const round = roundInputSchema.parse({
    editionId: world.editionId,
    departmentId: rootId,
    code: `YX-${year}`,
    name: `${year}年度创建测评`,
    year,
    windowFrom,
    windowTo: addDays(assessmentDate, -10),
    assessmentDate,
  });
  const { id } = must(await createRound(office, round), "round");
  must(await assignByTable(office, tableInputSchema.parse({ roundId: id })), "duties");
  const random = randomFrom(71);
  const duties = await db().responsibilityAssignment.findMany({
    where: { roundId: id },
    include: { indicator: { select: { name: true } }, department: { select: { shortName: true } } },
    orderBy: [{ indicator: { sort: "asc" } }, { id: "asc" }],
  });
  for (const duty of duties) {
    if (duty.role === "support" && random.next() > 0.3) continue;
    const whole = random.next() > 0.22;
    const input = assignmentInputSchema.parse({
      roundId: id,
      indicatorId: duty.indicatorId,
      departmentId: duty.departmentId,
      role: duty.role,
      version: duty.version,
      task: `落实“${duty.indicator.name}”各项要求，按时提供佐证材料`,
      schedule: "按季推进，逐月更新",
      dueOn: addDays(assessmentDate, -random.int(15, 80)),
      responsible: whole ? `${duty.department.shortName ?? ""}主要负责人` : undefined,
      leaderOffice: "分管副市长",
      assessment: whole ? "纳入年度目标考核，按季通报" : undefined,
      reward: random.next() > 0.3 ? "结果与评先评优挂钩" : undefined,
    });
    must(await saveAssignment(office, input), "duty");
  }
  return { id, rootId, windowFrom, assessmentDate };
}

/** The year's promises. */
export async function promise(people: People, round: RoundPlan, dueOn: CivilDate): Promise<void> {
  for (const plan of targetPlans) {
    const department = people.units.get(plan.unit);
    const input = targetInputSchema.parse({
      departmentId: department?.id ?? round.rootId,
      roundId: round.id,
      name: plan.name,
      metric: plan.metric,
      value: plan.value,
      qualifier: plan.value === null ? "uncounted" : "at_least",
      unit: plan.unitName,
      dueOn,
      source: plan.source,
      sourceTitle: plan.sourceTitle,
      promisedBy: plan.promisedBy,
      sourceText: `${plan.sourceTitle}提出的目标。`,
    });
    must(await createTarget(people.auditors[0], input), plan.name);
  }
}
