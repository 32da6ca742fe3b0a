import { Timeline } from "@/components/data/timeline";
import { evidenceLabels } from "@/components/evidence/labels";
import { Badge, StatusBadge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import type { EvidenceVersionView } from "@/lib/evidence/types";
import { formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** Every version with its files, newest first; old ones stay open for reading. */
export function VersionList({
  t,
  versions,
  currentNumber,
}: {
  t: Translate;
  versions: readonly EvidenceVersionView[];
  currentNumber: number;
}) {
  return (
    <Timeline
      items={versions.map((version) => ({
        key: version.id,
        time: formatInstant(version.createdAt, t.locale),
        dateTime: version.createdAt.toISOString(),
        title: (
          <span className="inline-flex flex-wrap items-center gap-1.5">
            {t(evidenceLabels.versionNumber, { number: version.number })}
            {version.number === currentNumber && <Badge tone="accent">{t(evidenceLabels.currentVersion)}</Badge>}
            {version.archiveNumber && (
              <StatusBadge tone="success" icon="archive">
                {version.archiveNumber}
              </StatusBadge>
            )}
          </span>
        ),
        body: (
          <div className="text-sm">
            <p>{version.changeNote ?? version.title}</p>
            <p>{version.createdBy}</p>
            {version.number !== currentNumber && (
              <ul>
                {version.files.map((file) => (
                  <li key={file.id}>
                    <TextLink href={`/api/files/${file.id}`} download>
                      {file.fileName}
                    </TextLink>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ),
        icon: "history",
      }))}
    />
  );
}
