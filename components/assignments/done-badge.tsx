import { assignmentLabels } from "@/components/assignments/labels";
import { StatusBadge } from "@/components/ui/badge";
import { formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** Says that the unit's part is done, and when it was marked so. */
export function DoneBadge({ t, doneAt }: { t: Translate; doneAt: string }) {
  return (
    <StatusBadge tone="success">
      {t(assignmentLabels.doneOn, { at: formatInstant(new Date(doneAt), t.locale) })}
    </StatusBadge>
  );
}
