import "server-only";
import { cookies, headers } from "next/headers";
import { defaultLocale, isLocale, type Locale, type Translate, translator } from "@/lib/platform/i18n";

export const localeCookie = "ledger-locale";

/** The reader's language: what was chosen, else what the browser asks for, else Chinese. */
export async function getLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value;
  if (isLocale(chosen)) return chosen;
  const wanted = (await headers()).get("accept-language") ?? "";
  const first = wanted.split(",")[0]?.trim().toLowerCase() ?? "";
  return first.startsWith("en") ? "en" : defaultLocale;
}

export async function getT(): Promise<Translate> {
  return translator(await getLocale());
}
