"use client";

import { createContext, useContext, useMemo } from "react";
import { I18nProvider } from "react-aria-components";
import { defaultLocale, type Locale, type Translate, translator } from "@/lib/platform/i18n";

const LocaleContext = createContext<Translate>(translator(defaultLocale));

/** Gives client components the reader's language; the root layout mounts it once with the server's choice. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: React.ReactNode }) {
  const t = useMemo(() => translator(locale), [locale]);
  return (
    <I18nProvider locale={locale}>
      <LocaleContext.Provider value={t}>{children}</LocaleContext.Provider>
    </I18nProvider>
  );
}

/** The client's counterpart of `getT()`. */
export function useT(): Translate {
  return useContext(LocaleContext);
}
