import { Block } from "@/components/dashboard/block";
import { ReviewPanel } from "@/components/dashboard/home/review";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";
import { loadReviewLoad } from "@/lib/dashboard/home/loaders";
import type { Actor } from "@/lib/platform/actor";
import type { Translate } from "@/lib/platform/i18n";

/** The queue by age, oldest first, and what is not filed yet. */
export function AuditorHome({ t, actor }: { t: Translate; actor: Actor }) {
  return (
    <Block
      read={() => loadReviewLoad(actor)}
      skeleton={
        <>
          <Skeleton className="mb-5 h-20 w-full" />
          <SkeletonRows />
        </>
      }
    >
      {({ load, page, now }) => <ReviewPanel t={t} load={load} items={page.items} now={now} />}
    </Block>
  );
}
