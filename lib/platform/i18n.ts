/** The two languages of the interface. Chinese is the first and the fallback. */
export const locales = ["zh-CN", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "zh-CN";

/** One thing said in both languages. A missing language is a type error, so neither can fall behind. */
export type Words = { readonly zh: string; readonly en: string };
export type Params = Readonly<Record<string, string | number>>;

/** Speaks `words` in `locale`; `{name}` is replaced by `params.name`. */
export function say(locale: Locale, words: Words, params?: Params): string {
  const text = locale === "en" ? words.en : words.zh;
  if (!params) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** What `getT()` (server) and `useT()` (client) return. */
export type Translate = ((words: Words, params?: Params) => string) & { readonly locale: Locale };

export function translator(locale: Locale): Translate {
  return Object.assign((words: Words, params?: Params) => say(locale, words, params), { locale });
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
