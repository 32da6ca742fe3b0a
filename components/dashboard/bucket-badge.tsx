import { StatusBadge, type Tone } from "@/components/ui/badge";
import { bucketLabels } from "@/lib/indicators/scoring/labels";
import type { Bucket } from "@/lib/indicators/scoring/types";
import type { Translate } from "@/lib/platform/i18n";

const tones: Readonly<Record<Bucket, Tone>> = {
  not_started: "neutral",
  in_progress: "warning",
  under_review: "info",
  sufficient: "success",
};

/** The bucket of a standard in tone, icon and words. */
export function BucketBadge({ t, bucket }: { t: Translate; bucket: Bucket }) {
  return <StatusBadge tone={tones[bucket]}>{t(bucketLabels[bucket])}</StatusBadge>;
}
