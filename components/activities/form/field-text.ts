import { activityFieldErrors } from "@/lib/activities/labels";
import type { Translate } from "@/lib/platform/i18n";

/** Words for the code under which a field was refused or found missing. */
export function errorText(code: string, t: Translate): string {
  return t(activityFieldErrors[code] ?? activityFieldErrors.invalid ?? { zh: code, en: code });
}
