import { PlainShell } from "@/components/layout/plain-shell";
import { SignOutButton } from "@/components/layout/sign-out-button";
import { passwordLabels } from "@/components/users/labels";
import { PasswordForm } from "@/components/users/password-form";
import { getT } from "@/lib/platform/locale";
import { loadPasswordChange } from "@/lib/users/loaders";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(passwordLabels.firstTitle) };
}

export default async function ChangePasswordPage() {
  const { name, isFirst, minLength } = await loadPasswordChange();
  const t = await getT();
  const lead = t(isFirst ? passwordLabels.firstLead : passwordLabels.ownLead);
  return (
    <PlainShell
      t={t}
      title={t(passwordLabels.firstTitle)}
      lead={
        <>
          <p className="font-medium text-ink">{name}</p>
          <p>{lead}</p>
        </>
      }
    >
      <PasswordForm minLength={minLength} isFirst={isFirst} leadTo="/" />
      <div className="mt-4 border-t border-line pt-2">
        <SignOutButton />
      </div>
    </PlainShell>
  );
}
