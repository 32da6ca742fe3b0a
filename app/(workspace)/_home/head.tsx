import { Block } from "@/components/dashboard/block";
import { BoardTiles } from "@/components/dashboard/board/tiles";
import { MissingPanel } from "@/components/dashboard/home/missing";
import { ReturnedPanel } from "@/components/dashboard/home/returned";
import { TargetsPanel } from "@/components/dashboard/home/targets";
import { WaitingTiles } from "@/components/dashboard/home/waiting";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";
import { loadOpenStandards, loadReturned, loadTargets, loadUnitView, loadWaiting } from "@/lib/dashboard/home/loaders";
import type { Actor } from "@/lib/platform/actor";
import type { CivilDate } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** The own unit: standing, what came back, what waits, targets behind. */
export async function HeadHome({ t, actor, today }: { t: Translate; actor: Actor; today: CivilDate }) {
  const { term, view, parts } = await loadUnitView(actor, "head");
  const params = { department: term.departmentId };
  return (
    <div className="flex flex-col gap-5">
      <Block
        read={() => Promise.all([parts.readiness(), parts.entries()])}
        skeleton={<Skeleton className="h-40 w-full" />}
      >
        {([readiness, { entries }]) => <BoardTiles t={t} params={params} readiness={readiness} entries={entries} />}
      </Block>
      <Block read={() => loadWaiting(actor, term.departmentPath)} skeleton={<Skeleton className="h-20 w-full" />}>
        {(waiting) => <WaitingTiles t={t} waiting={waiting} />}
      </Block>
      <Block read={() => loadReturned(actor, term.departmentPath)} skeleton={<SkeletonRows />}>
        {({ items, total }) => <ReturnedPanel t={t} items={items} total={total} />}
      </Block>
      <Block read={() => loadTargets(actor, today)} skeleton={<SkeletonRows />}>
        {(lines) => <TargetsPanel t={t} lines={lines} />}
      </Block>
      <Block read={() => loadOpenStandards(view)} skeleton={<SkeletonRows />}>
        {(found) => <MissingPanel t={t} found={found} params={params} today={today} mayAdd />}
      </Block>
    </div>
  );
}
