import { DefinitionList } from "@/components/data/definition-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { accountLabels, userListLabels } from "@/components/users/account-labels";
import { NameForm } from "@/components/users/name-form";
import { SecurityPanel } from "@/components/users/security-panel";
import { TermForm } from "@/components/users/term-form";
import { TermsPanel } from "@/components/users/terms-panel";
import { toChoices } from "@/components/users/unit-option";
import { UserBadges } from "@/components/users/user-badges";
import { formatInstant } from "@/lib/platform/dates";
import { getT } from "@/lib/platform/locale";
import { loadUser } from "@/lib/users/loaders";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { user } = await loadUser((await params).id);
  return { title: user.displayName };
}

export default async function UserPage({ params }: Props) {
  const { user, units, isSelf, canManage } = await loadUser((await params).id);
  const t = await getT();
  const lastVisit = user.lastVisitAt ? formatInstant(user.lastVisitAt, t.locale) : t(userListLabels.never);
  const endable = user.terms.filter((term) => canManage && !term.endedAt && !(isSelf && term.role === "admin"));
  return (
    <>
      <PageHeader
        t={t}
        title={user.displayName}
        status={<UserBadges user={user} t={t} />}
        crumbs={[{ href: "/users", label: t(userListLabels.title) }]}
      />
      <div className="flex flex-col gap-5">
        {!canManage && <Notice>{t(accountLabels.beyond)}</Notice>}
        <Section title={t(accountLabels.account)}>
          <div className="flex flex-col gap-4">
            <DefinitionList
              columns={2}
              items={[
                { term: t(accountLabels.username), detail: user.username },
                { term: t(userListLabels.lastVisit), detail: lastVisit },
              ]}
            />
            {canManage && <NameForm key={user.version} user={user} />}
          </div>
        </Section>
        <Section title={t(accountLabels.terms)} lead={t(accountLabels.termsLead)} flush>
          <TermsPanel user={user} canEnd={endable.map((term) => term.id)} />
          {canManage && (
            <div className="border-t border-line px-4 py-3">
              <TermForm userId={user.id} version={user.version} units={toChoices(units)} />
            </div>
          )}
        </Section>
        {canManage && (
          <Section title={t(accountLabels.security)}>
            {isSelf ? <p className="text-ink-muted">{t(accountLabels.self)}</p> : <SecurityPanel user={user} />}
          </Section>
        )}
      </div>
    </>
  );
}
