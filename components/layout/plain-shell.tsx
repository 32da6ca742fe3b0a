import { Brand } from "@/components/layout/brand";
import { layoutLabels } from "@/components/layout/labels";
import { LanguageSwitch } from "@/components/layout/language-switch";
import type { Translate } from "@/lib/platform/i18n";

/** The frame of pages before sign-in: one narrow panel with its title (the h1); the language stands below, behind the form's own button. */
export function PlainShell({
  t,
  title,
  lead,
  children,
}: {
  t: Translate;
  title: string;
  lead?: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-4 py-6 sm:py-16">
      <header className="mb-6">
        <Brand />
      </header>
      <main id="content" className="panel px-5 py-5 sm:px-7 sm:py-6">
        <h1 className="text-xl font-semibold">{title}</h1>
        {lead && <div className="mt-1 text-ink-muted">{lead}</div>}
        <div className="mt-4">{children}</div>
      </main>
      <footer className="mt-4 flex items-center justify-between gap-3">
        <p className="text-sm text-ink-faint">{t(layoutLabels.productLine)}</p>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
