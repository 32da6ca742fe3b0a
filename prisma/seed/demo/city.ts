import { civilToday } from "@/lib/platform/dates";
import { setClock } from "../clock";
import type { World } from "../world";
import { settle } from "./people";
import { openRound, promise } from "./round";
import { type Step, tellRegular } from "./story-regular";
import { tellStandards } from "./story-standards";

/** The made-up city of the demo. */
export const city = { code: "YX", name: "云溪市", fonds: "0101", officeCode: "YXS" } as const;

const dayMs = 86_400_000;

/**
 * The city at work: about forty units, a round in progress, some hundreds of entries in every state, told
 * from eleven months back up to now, in the order in which things happened.
 */
export async function tellDemoCity(world: World, rootId: string): Promise<void> {
  const from = new Date(world.now.getTime() - 320 * dayMs);
  setClock(from);
  const people = await settle(world, rootId);
  const round = await openRound(world, rootId, people, from);
  await promise(people, round, civilToday(new Date(world.now.getTime() + 38 * dayMs)));
  const steps: Step[] = [
    ...(await tellRegular(people, from, world.now)),
    ...(await tellStandards(people, round, from, world.now)),
  ];
  steps.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const step of steps) {
    if (step.at > world.now) continue;
    setClock(step.at);
    await step.run();
  }
  setClock(world.now);
}
