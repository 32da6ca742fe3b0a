import { StatusBadge } from "@/components/ui/badge";
import { userListLabels } from "@/components/users/account-labels";
import type { Translate } from "@/lib/platform/i18n";
import type { UserRecord } from "@/lib/users/types";

/** The state of an account, the gravest first. */
export function UserBadges({ user, t }: { user: UserRecord; t: Translate }) {
  if (!user.active) return <StatusBadge tone="neutral">{t(userListLabels.disabled)}</StatusBadge>;
  if (user.lockedUntil) return <StatusBadge tone="danger">{t(userListLabels.locked)}</StatusBadge>;
  if (user.mustChangePassword) return <StatusBadge tone="warning">{t(userListLabels.firstPassword)}</StatusBadge>;
  return <StatusBadge tone="success">{t(userListLabels.active)}</StatusBadge>;
}
