import { PlainShell } from "@/components/layout/plain-shell";
import { ButtonLink } from "@/components/ui/link";
import { setupLabels } from "@/components/users/labels";
import { SetupForm } from "@/components/users/setup-form";
import { getT } from "@/lib/platform/locale";
import { loadSetup } from "@/lib/users/loaders";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(setupLabels.title), referrer: "no-referrer" as const };
}

export default async function SetupPage({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params;
  const { isOpen, minLength } = await loadSetup(secret);
  const t = await getT();
  if (!isOpen)
    return (
      <PlainShell t={t} title={t(setupLabels.closedTitle)} lead={t(setupLabels.closedBody)}>
        <ButtonLink href="/sign-in">{t(setupLabels.closedNext)}</ButtonLink>
      </PlainShell>
    );
  return (
    <PlainShell t={t} title={t(setupLabels.title)} lead={t(setupLabels.lead)}>
      <SetupForm secret={secret} minLength={minLength} />
    </PlainShell>
  );
}
