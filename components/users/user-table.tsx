import { type Column, DataTable } from "@/components/data/data-table";
import { userListLabels } from "@/components/users/account-labels";
import { UserBadges } from "@/components/users/user-badges";
import { formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";
import { roleLabels } from "@/lib/users/labels";
import type { UserRecord } from "@/lib/users/types";

function Roles({ user, t }: { user: UserRecord; t: Translate }) {
  const present = user.terms.filter((term) => term.endedAt === null);
  if (present.length === 0) return <span className="text-ink-faint">{t(userListLabels.noRole)}</span>;
  return (
    <ul>
      {present.map((term) => (
        <li key={term.id}>
          {t(roleLabels[term.role])} · {term.departmentName}
        </li>
      ))}
    </ul>
  );
}

export function UserTable({ users, t, empty }: { users: readonly UserRecord[]; t: Translate; empty: React.ReactNode }) {
  const columns: Column<UserRecord>[] = [
    { key: "name", header: t(userListLabels.displayName), cell: (user) => user.displayName, phone: "title" },
    { key: "username", header: t(userListLabels.username), cell: (user) => user.username },
    { key: "roles", header: t(userListLabels.roles), cell: (user) => <Roles user={user} t={t} /> },
    { key: "state", header: t(userListLabels.state), cell: (user) => <UserBadges user={user} t={t} /> },
    {
      key: "visit",
      header: t(userListLabels.lastVisit),
      cell: (user) => (user.lastVisitAt ? formatInstant(user.lastVisitAt, t.locale) : t(userListLabels.never)),
    },
  ];
  return (
    <DataTable
      caption={t(userListLabels.title)}
      columns={columns}
      rows={users}
      rowKey={(user) => user.id}
      rowHref={(user) => `/users/${user.id}`}
      empty={empty}
    />
  );
}
