import { loadActor } from "@/lib/platform/actor";
import { setClock } from "../clock";
import type { World } from "../world";
import { city2002 } from "./city-2002/report";
import { civilAffairs2011 } from "./civil-affairs-2011/report";
import { health2021 } from "./health-2021/report";
import { tellStories } from "./loader/story";
import { primarySchool2010 } from "./primary-school-2010/report";
import { sports2011 } from "./sports-2011/report";

/**
 * The five work summaries as ledger data, each under its own top unit and year.
 * Afterwards the clock stands where it stood, and the operator has every role again.
 */
export async function tellReports(world: World): Promise<void> {
  const before = new Date();
  await tellStories(world, [city2002, primarySchool2010, civilAffairs2011, sports2011, health2021]);
  setClock(before);
  const operator = await loadActor(world.operator.userId);
  if (!operator) throw new Error("the operator cannot be read back");
  world.operator = operator;
}
