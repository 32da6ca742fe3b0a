import { pageLabels } from "@/components/activities/labels";
import { FileThumb } from "@/components/evidence/file-thumb";
import { Badge, StatusBadge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import type { AttachedEvidence } from "@/lib/activities/types";
import { linkStateLabels, linkStateTones } from "@/lib/evidence/labels";
import type { Translate } from "@/lib/platform/i18n";

const shownFiles = 4;

function Files({ t, item }: { t: Translate; item: AttachedEvidence }) {
  const rest = item.files.length - shownFiles;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {item.files.slice(0, shownFiles).map((file) => (
        <a key={file.id} href={`/api/files/${file.id}`} className="rounded-md" aria-label={file.fileName}>
          <FileThumb
            fileName={file.fileName}
            mediaType={file.mediaType}
            source={file.mediaType.startsWith("image/") ? `/api/files/${file.id}/preview?size=320` : null}
          />
        </a>
      ))}
      {rest > 0 && <span className="text-sm text-ink-muted">{t(pageLabels.moreFiles, { count: rest })}</span>}
    </div>
  );
}

/** The items of an entry with their files and where each link stands. */
export function EntryEvidence({ t, items }: { t: Translate; items: readonly AttachedEvidence[] }) {
  if (items.length === 0) return <p className="text-ink-muted">{t(pageLabels.noEvidence)}</p>;
  return (
    <ul className="flex flex-col gap-4">
      {items.map((item) => (
        <li key={item.id} className="flex flex-col gap-2">
          <TextLink href={`/evidence/${item.id}`}>{item.title}</TextLink>
          <Files t={t} item={item} />
          <div className="flex flex-wrap gap-2">
            {item.links.length === 0 && <Badge>{t(pageLabels.noLinks)}</Badge>}
            {item.links.map((link) => (
              <StatusBadge key={link.id} tone={linkStateTones[link.state]}>
                {link.code} {t(linkStateLabels[link.state])}
              </StatusBadge>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
