"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTransition } from "react";
import { layoutLabels } from "@/components/layout/labels";
import { useT } from "@/components/layout/locale-provider";
import { cx } from "@/components/ui/class-names";
import { type Locale, locales } from "@/lib/platform/i18n";

const names: Record<Locale, string> = { "zh-CN": "中文", en: "English" };

/** Changes the language and stays on the page; what was typed into a form stays too. Works as a plain form without script. */
export function LanguageSwitch() {
  const t = useT();
  const router = useRouter();
  const pathname = usePathname();
  const [pending, start] = useTransition();
  function choose(event: React.MouseEvent<HTMLButtonElement>, locale: Locale) {
    event.preventDefault();
    if (locale === t.locale) return;
    start(async () => {
      const answer = await fetch("/api/locale", { method: "POST", body: new URLSearchParams({ locale }) });
      if (answer.ok) router.refresh();
    });
  }
  return (
    <form method="post" action="/api/locale" aria-busy={pending}>
      <input type="hidden" name="returnTo" value={pathname} />
      <fieldset className="inline-flex rounded-md border border-line">
        <legend className="sr-only">{t(layoutLabels.language)}</legend>
        {locales.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            aria-pressed={locale === t.locale}
            onClick={(event) => choose(event, locale)}
            className={cx(
              "control-sm min-w-11 rounded-md px-2 text-sm",
              locale === t.locale ? "bg-sunken font-semibold text-ink" : "text-ink-muted hover:text-ink",
            )}
          >
            {names[locale]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
