import { DefinitionList } from "@/components/data/definition-list";
import { LanguageSwitch } from "@/components/layout/language-switch";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { settingsLabels } from "@/components/users/account-labels";
import { passwordLabels } from "@/components/users/labels";
import { PasswordForm } from "@/components/users/password-form";
import { SessionsTable } from "@/components/users/sessions-table";
import { TokenForm } from "@/components/users/token-form";
import { TokensTable } from "@/components/users/tokens-table";
import { getT } from "@/lib/platform/locale";
import { roleLabels } from "@/lib/users/labels";
import { loadSettings } from "@/lib/users/loaders";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(settingsLabels.title) };
}

export default async function SettingsPage() {
  const { actor, sessions, tokens, lifetimes, now, minLength } = await loadSettings();
  const t = await getT();
  const roles = actor.terms.map((term) => (
    <div key={`${term.role}${term.departmentId}`}>
      {t(roleLabels[term.role])} · {term.departmentName}
    </div>
  ));
  return (
    <>
      <PageHeader t={t} title={t(settingsLabels.title)} />
      <div className="flex flex-col gap-5">
        <Section title={t(settingsLabels.account)}>
          <DefinitionList
            columns={2}
            items={[
              { term: t(settingsLabels.name), detail: actor.name },
              { term: t(settingsLabels.username), detail: actor.username },
              { term: t(settingsLabels.roles), detail: roles },
              { term: t(settingsLabels.language), detail: <LanguageSwitch /> },
            ]}
          />
        </Section>
        <Section title={t(passwordLabels.ownTitle)} lead={t(passwordLabels.ownLead)}>
          <PasswordForm minLength={minLength} />
        </Section>
        <Section title={t(settingsLabels.sessions)} lead={t(settingsLabels.sessionsLead)} flush>
          <SessionsTable sessions={sessions} />
        </Section>
        <Section title={t(settingsLabels.tokens)} lead={t(settingsLabels.tokensLead)} flush>
          <TokensTable tokens={tokens} now={now} />
          <div className="border-t border-line px-4 py-3">
            <TokenForm lifetimes={lifetimes} />
          </div>
        </Section>
      </div>
    </>
  );
}
