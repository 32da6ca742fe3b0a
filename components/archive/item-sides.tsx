import { Digest } from "@/components/archive/digest";
import { archiveLabels as words } from "@/components/archive/labels";
import { DefinitionList } from "@/components/data/definition-list";
import { Section } from "@/components/layout/section";
import { StatusBadge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { fourProperties } from "@/lib/archive/checks/types";
import { propertyLabels } from "@/lib/archive/labels";
import type { ArchiveItemDetail } from "@/lib/archive/types";
import { formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** Checks, seal and other versions, beside the description of a filed item. */
export function ArchiveItemSides({ t, item }: { t: Translate; item: ArchiveItemDetail }) {
  return (
    <>
      <Section title={t(words.checks)}>
        <ul className="flex flex-col gap-1.5">
          {fourProperties.map((property) => (
            <li key={property} className="flex items-center justify-between gap-3">
              {t(propertyLabels[property])}
              <StatusBadge tone="success">{t(words.passed)}</StatusBadge>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t(words.seal)}>
        <DefinitionList
          items={[
            { term: t(words.manifestHash), detail: <Digest value={item.manifestHash} /> },
            ...(item.seal
              ? [
                  {
                    term: t(words.sealEvent, { seq: item.seal.seq }),
                    detail: formatInstant(new Date(item.seal.at), t.locale, { seconds: true }),
                  },
                  { term: t(words.eventHash), detail: <Digest value={item.seal.hash} /> },
                ]
              : []),
          ]}
        />
      </Section>
      {item.siblings.length > 0 && (
        <Section title={t(words.otherVersions)}>
          <ul className="flex flex-col gap-1.5">
            {item.siblings.map((sibling) => (
              <li key={sibling.id}>
                <TextLink href={`/archive/${sibling.id}`}>{sibling.archiveNumber}</TextLink>{" "}
                <span className="text-sm text-ink-muted">
                  {t(words.versionNumber, { number: sibling.versionNumber })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
