import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { Notice } from "@/components/ui/notice";
import { sumRefusalLabels } from "@/lib/activities/figures/labels";
import type { SumResult } from "@/lib/activities/figures/types";
import type { Translate } from "@/lib/platform/i18n";

/** What a person should know of a sum: why it was not made, or where details exceed their aggregate. */
export function SumNotes({ t, sum }: { t: Translate; sum: SumResult }) {
  if (sum.kind === "refused") {
    return <Notice tone="warning">{t(words.refused, { reason: t(sumRefusalLabels[sum.reason]) })}</Notice>;
  }
  return sum.flags.map((flag) => (
    <Notice key={flag.activityId} tone="warning">
      {t(words.exceed, { details: flag.details, aggregate: flag.aggregate })}
    </Notice>
  ));
}
