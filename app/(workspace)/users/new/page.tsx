import { PageHeader } from "@/components/layout/page-header";
import { accountLabels, userListLabels } from "@/components/users/account-labels";
import { NewUserForm } from "@/components/users/new-user-form";
import { toChoices } from "@/components/users/unit-option";
import { getT } from "@/lib/platform/locale";
import { loadUserForm } from "@/lib/users/loaders";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(accountLabels.newTitle) };
}

export default async function NewUserPage() {
  const { units } = await loadUserForm();
  const t = await getT();
  return (
    <>
      <PageHeader
        t={t}
        title={t(accountLabels.newTitle)}
        lead={t(accountLabels.newLead)}
        crumbs={[{ href: "/users", label: t(userListLabels.title) }]}
      />
      <NewUserForm units={toChoices(units)} />
    </>
  );
}
