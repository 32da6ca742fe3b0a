import { Block } from "@/components/dashboard/block";
import { DepartmentTable } from "@/components/dashboard/board/department-table";
import { BoardTiles } from "@/components/dashboard/board/tiles";
import { ChangesPanel } from "@/components/dashboard/home/changes";
import { GainsPanel } from "@/components/dashboard/home/gains";
import { TargetsPanel } from "@/components/dashboard/home/targets";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";
import { loadChanges, loadGains, loadTargets, loadUnitView } from "@/lib/dashboard/home/loaders";
import type { Actor } from "@/lib/platform/actor";
import type { CivilDate } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** Where the city stands, what changed, what gains most, targets, units. */
export async function LeaderHome({ t, actor, today }: { t: Translate; actor: Actor; today: CivilDate }) {
  const { term, view, parts } = await loadUnitView(actor, "leader");
  const params = { department: term.departmentId };
  return (
    <div className="flex flex-col gap-5">
      <Block
        read={() => Promise.all([parts.readiness(), parts.entries()])}
        skeleton={<Skeleton className="h-40 w-full" />}
      >
        {([readiness, { entries }]) => <BoardTiles t={t} params={params} readiness={readiness} entries={entries} />}
      </Block>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Block read={() => loadGains(view)} skeleton={<SkeletonRows />}>
          {(gains) => <GainsPanel t={t} gains={gains} params={params} />}
        </Block>
        <Block read={() => loadChanges(actor, term.departmentPath)} skeleton={<SkeletonRows />}>
          {({ since, first, changes }) => <ChangesPanel t={t} since={since} first={first} changes={changes} />}
        </Block>
      </div>
      <Block read={() => loadTargets(actor, today)} skeleton={<SkeletonRows />}>
        {(lines) => <TargetsPanel t={t} lines={lines} />}
      </Block>
      <Block read={parts.readiness} skeleton={<SkeletonRows />}>
        {(readiness) => readiness && <DepartmentTable t={t} params={params} departments={readiness.departments} />}
      </Block>
    </div>
  );
}
