import { Block } from "@/components/dashboard/block";
import { DraftsPanel } from "@/components/dashboard/home/drafts";
import { MissingPanel } from "@/components/dashboard/home/missing";
import { ReturnedPanel } from "@/components/dashboard/home/returned";
import { SkeletonRows } from "@/components/ui/skeleton";
import { loadDrafts, loadOpenStandards, loadReturned, loadUnitView } from "@/lib/dashboard/home/loaders";
import type { Actor } from "@/lib/platform/actor";
import type { CivilDate } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** What came back, what is missing, what was begun. */
export async function StaffHome({ t, actor, today }: { t: Translate; actor: Actor; today: CivilDate }) {
  const { term, view } = await loadUnitView(actor, "staff");
  const params = { department: term.departmentId };
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-5">
        <Block read={() => loadReturned(actor, term.departmentPath)} skeleton={<SkeletonRows />}>
          {({ items, total }) => <ReturnedPanel t={t} items={items} total={total} />}
        </Block>
        <Block read={() => loadOpenStandards(view)} skeleton={<SkeletonRows />}>
          {(found) => <MissingPanel t={t} found={found} params={params} today={today} mayAdd />}
        </Block>
      </div>
      <Block read={() => loadDrafts(actor)} skeleton={<SkeletonRows />}>
        {({ items, total }) => <DraftsPanel t={t} items={items} total={total} />}
      </Block>
    </div>
  );
}
