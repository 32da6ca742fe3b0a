import { AdminHome } from "@/app/(workspace)/_home/admin";
import { AuditorHome } from "@/app/(workspace)/_home/auditor";
import { HeadHome } from "@/app/(workspace)/_home/head";
import { LeaderHome } from "@/app/(workspace)/_home/leader";
import { StaffHome } from "@/app/(workspace)/_home/staff";
import { homeLabels as words } from "@/components/dashboard/home-labels";
import { boardLabels } from "@/components/dashboard/labels";
import { NothingYet } from "@/components/data/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/link";
import { Tabs } from "@/components/ui/tabs";
import { loadHome } from "@/lib/dashboard/home/loaders";
import type { Role } from "@/lib/platform/db/generated/enums";
import type { Translate } from "@/lib/platform/i18n";
import { getT } from "@/lib/platform/locale";
import { roleLabels } from "@/lib/users/labels";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.title) };
}

const primary = {
  staff: { href: "/activities/new", icon: "plus", words: words.addEntry },
  head: { href: "/dashboard", icon: "chart", words: boardLabels.openBoard },
  leader: { href: "/dashboard", icon: "chart", words: boardLabels.openBoard },
  auditor: { href: "/reviews", icon: "review", words: words.startReview },
} as const;

function PrimaryAction({ t, role }: { t: Translate; role: Role }) {
  if (role === "admin") return null;
  const action = primary[role];
  return (
    <ButtonLink variant="primary" icon={action.icon} href={action.href}>
      {t(action.words)}
    </ButtonLink>
  );
}

export default async function HomePage({ searchParams }: Props) {
  const [t, { actor, role, roles, today }] = await Promise.all([getT(), searchParams.then(loadHome)]);
  if (!role) return <NothingYet icon="user" title={t(words.noRole)} body={t(words.noRoleBody)} />;
  const units = actor.terms.filter((term) => term.role === role).map((term) => term.departmentName);
  const [unit = ""] = units;
  const home = {
    staff: () => <StaffHome t={t} actor={actor} today={today} />,
    head: () => <HeadHome t={t} actor={actor} today={today} />,
    leader: () => <LeaderHome t={t} actor={actor} today={today} />,
    auditor: () => <AuditorHome t={t} actor={actor} />,
    admin: () => <AdminHome t={t} actor={actor} />,
  }[role];
  return (
    <>
      <PageHeader
        t={t}
        title={
          units.length > 1
            ? t(words.helloMany, { count: units.length, role: t(roleLabels[role]) })
            : t(words.hello, { unit, role: t(roleLabels[role]) })
        }
        actions={<PrimaryAction t={t} role={role} />}
      />
      {roles.length > 1 && (
        <div className="mb-5">
          <Tabs
            label={t(words.roles)}
            tabs={roles.map((each) => ({ href: `/?as=${each}`, label: t(roleLabels[each]), current: each === role }))}
          />
        </div>
      )}
      {home()}
    </>
  );
}
