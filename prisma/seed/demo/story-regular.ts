import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { saveSeries } from "@/lib/activities/series/mutations";
import { seriesInputSchema } from "@/lib/activities/series/schema";
import { civilToday } from "@/lib/platform/dates";
import { must } from "../world";
import { bringItem, handIn, logEntry, putAway, type Return, review } from "./acts";
import { again, type People } from "./people";
import { scenePhoto } from "./pictures";
import { type Random, randomFrom } from "./random";
import { type RegularPlan, regular } from "./regular";

export type Step = { readonly at: Date; readonly run: () => Promise<void> };

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

export const returns: readonly Return[] = [
  { reasons: ["picture_elements_missing"], comment: "图片说明缺少时间和地点，请补全六要素。" },
  { reasons: ["no_number_or_seal"], comment: "请补充文号并上传盖章扫描件。" },
  { reasons: ["does_not_prove"], comment: "材料与标准要求对应不上，请补充能直接印证的内容。" },
  { reasons: ["blurred_or_watermarked"], comment: "图片模糊，请换清晰原图。" },
];

/** 09:00 in the city, moved by some hours of the working day. */
export function workingHour(day: Date, random: Random): Date {
  const at = new Date(day);
  at.setUTCHours(1, random.int(0, 59), 0, 0);
  return new Date(at.getTime() + random.int(0, 8) * hourMs);
}

async function seriesIds(people: People): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { series, unit } of regular) {
    const actor = people.staff.get(unit);
    const department = people.units.get(unit);
    if (!series || ids.has(series) || !actor || !department) continue;
    const input = seriesInputSchema.parse({ departmentId: department.id, name: series });
    ids.set(series, must(await saveSeries(actor, input), series).id);
  }
  return ids;
}

function entryOf(plan: RegularPlan, people: People, day: Date, random: Random, seriesId: string | undefined) {
  const figures = plan.figures.map(({ metric, from, to, unit, rough, moneyKind }) => {
    const exact = random.int(from, to);
    const over = rough === true && random.next() > 0.4 && exact >= 30;
    const value = String(over ? Math.floor(exact / 10) * 10 : exact);
    return { metric, value, qualifier: over ? ("over" as const) : ("exact" as const), unit, moneyKind };
  });
  const said = figures.map((figure) => formatFigure(figure, "zh-CN"));
  const on = civilToday(day);
  const own = people.units.get(plan.unit);
  if (!own) throw new Error(`no unit ${plan.unit}`);
  const others = (plan.participants ?? []).flatMap((key) => people.units.get(key) ?? []);
  return {
    departmentId: own.id,
    kind: plan.kind,
    title: plan.title,
    text: plan.text.replace(/\{n(\d)\}/g, (_, place: string) => said[Number(place)] ?? ""),
    startOn: on,
    endOn: on,
    precision: "day" as const,
    place: plan.places.length ? random.pick(plan.places) : undefined,
    details: plan.details,
    occurrences: 1,
    seriesId,
    figures: figures.map((figure) => ({ ...figure, asOf: on, sourceText: "活动现场统计" })),
    participants: others.length
      ? [
          { departmentId: own.id, role: "host" as const, share: "0.6" },
          ...others.map(({ id }) => ({
            departmentId: id,
            role: "co_host" as const,
            share: String(0.4 / others.length),
          })),
        ]
      : [],
  };
}

/** The ordinary work of the year, spread over its months; the latest is still in drafts or waiting. */
export async function tellRegular(people: People, from: Date, now: Date): Promise<Step[]> {
  const random = randomFrom(2026);
  const series = await seriesIds(people);
  const span = Math.floor((now.getTime() - from.getTime()) / dayMs);
  const steps: Step[] = [];
  for (const plan of regular) {
    const staff = people.staff.get(plan.unit);
    if (!staff) throw new Error(`no clerk of ${plan.unit}`);
    for (let time = 0; time < plan.times; time++) {
      const since = Math.floor(((time + random.next() * 0.8) / plan.times) * span);
      const day = workingHour(new Date(from.getTime() + since * dayMs), random);
      const logged = new Date(day.getTime() + random.int(2, 30) * hourMs);
      const seed = random.int(1, 1_000_000);
      const input = entryOf(plan, people, day, random, plan.series ? series.get(plan.series) : undefined);
      const entry = { id: "" };
      const fate = random.next();
      steps.push({
        at: logged,
        run: async () => {
          const actor = await again(staff);
          entry.id = await logEntry(actor, input);
          for (let number = 1; number <= plan.photos; number++) {
            const bytes = await scenePhoto(seed + number, day);
            await bringItem(actor, input.departmentId, [{ name: `${plan.title}_${number}.jpg`, bytes }], {
              departmentId: input.departmentId,
              title: `${plan.title}现场图片（${number}）`,
              materialType: "scene_photo",
              formedOn: input.startOn,
              happenedOn: input.startOn,
              place: input.place,
              caption: `${input.place ?? ""}，${plan.title}现场`,
              activityId: entry.id,
            });
          }
        },
      });
      const age = now.getTime() - logged.getTime();
      // Only what is fresh still lies in a draft or with the clerk: older things were settled long ago.
      if (fate < 0.12 && age < 40 * dayMs) continue;
      const handed = new Date(logged.getTime() + random.int(1, 40) * hourMs);
      steps.push({ at: handed, run: async () => handIn(await again(staff), entry.id) });
      const waiting = now.getTime() - handed.getTime() < 12 * dayMs;
      if (waiting) continue;
      const auditor = random.pick(people.auditors);
      const decided = new Date(handed.getTime() + random.int(20, 160) * hourMs);
      const back = fate < 0.3 && age < 70 * dayMs ? random.pick(returns) : null;
      steps.push({ at: decided, run: () => review(auditor, entry.id, back) });
      if (!back && fate > 0.3 && now.getTime() - decided.getTime() > 45 * dayMs) {
        steps.push({ at: new Date(decided.getTime() + 20 * dayMs), run: () => putAway(auditor, entry.id) });
      }
    }
  }
  return steps;
}
