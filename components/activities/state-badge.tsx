import { StatusBadge } from "@/components/ui/badge";
import { activityStateLabels, activityStateTones } from "@/lib/activities/labels";
import type { WorkState } from "@/lib/platform/db/generated/enums";
import type { Translate } from "@/lib/platform/i18n";

/** The state of an entry in tone, icon and words. */
export function StateBadge({ t, state }: { t: Translate; state: WorkState }) {
  return <StatusBadge tone={activityStateTones[state]}>{t(activityStateLabels[state])}</StatusBadge>;
}
