import { Say } from "@/components/layout/say";
import { uiLabels } from "@/components/ui/labels";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        <Say words={uiLabels.loading} />
      </p>
      <Skeleton className="mb-2 h-7 w-48" />
      <Skeleton className="mb-6 h-4 w-72 max-w-full" />
      <SkeletonRows />
    </div>
  );
}
