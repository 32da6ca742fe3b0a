import { redirect } from "next/navigation";
import { PlainShell } from "@/components/layout/plain-shell";
import { Notice } from "@/components/ui/notice";
import { signInLabels } from "@/components/users/labels";
import { SignInForm } from "@/components/users/sign-in-form";
import { getT } from "@/lib/platform/locale";
import { loadSignIn, type SearchParams } from "@/lib/users/loaders";
import { csrfToken } from "@/lib/users/sign-in/csrf";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(signInLabels.title) };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { callbackUrl, error, isReady, isWelcome } = await loadSignIn(searchParams);
  const token = await csrfToken();
  // next-auth sets its cookie against forged forms and leads back here; then the form works without script.
  if (!token && !isReady && !isWelcome) redirect(`/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`);
  const t = await getT();
  return (
    <PlainShell t={t} title={t(signInLabels.title)} lead={t(signInLabels.lead)}>
      {isWelcome && (
        <div className="mb-4">
          <Notice tone="success">{t(signInLabels.welcome)}</Notice>
        </div>
      )}
      <SignInForm csrfToken={token} callbackUrl={callbackUrl} error={token || isWelcome ? error : "cookies"} />
    </PlainShell>
  );
}
