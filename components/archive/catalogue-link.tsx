import { archiveLabels as words } from "@/components/archive/labels";
import { buttonClass } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import type { Translate } from "@/lib/platform/i18n";

/** Downloads the catalogue of the filter; a plain anchor, since every visit of the address is noted as an export. */
export function CatalogueLink({ t, params }: { t: Translate; params: Readonly<Record<string, string | undefined>> }) {
  const search = new URLSearchParams({ lang: t.locale });
  for (const [key, value] of Object.entries(params)) if (value) search.set(key, value);
  return (
    <a href={`/api/v1/archive/catalogue?${search}`} download className={buttonClass("primary", "md")}>
      <Icon name="spreadsheet" />
      {t(words.catalogue)}
    </a>
  );
}
