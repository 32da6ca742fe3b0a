import { PartBar } from "@/components/data/part-bar";
import type { BucketCounts } from "@/lib/dashboard/types";
import { bucketLabels } from "@/lib/indicators/scoring/labels";
import type { Bucket } from "@/lib/indicators/scoring/types";
import type { Translate } from "@/lib/platform/i18n";

/** The four buckets from done to untouched, as bars and charts show them. */
export const shownBuckets = ["sufficient", "under_review", "in_progress", "not_started"] as const satisfies Bucket[];

/** Four buckets as one bar; with `href` each opens its standards. */
export function BucketBar({
  t,
  id,
  label,
  buckets,
  href,
  legend,
}: {
  t: Translate;
  id: string;
  label: string;
  buckets: BucketCounts;
  href?: (bucket: Bucket) => string;
  legend?: boolean;
}) {
  const parts = shownBuckets.map((bucket) => ({
    key: bucket,
    label: t(bucketLabels[bucket]),
    value: buckets[bucket],
    href: buckets[bucket] > 0 ? href?.(bucket) : undefined,
  }));
  return <PartBar id={id} label={label} parts={parts} legend={legend} />;
}
