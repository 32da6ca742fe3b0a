import { pageLabels } from "@/components/activities/labels";
import type { ActivityRecord } from "@/lib/activities/types";
import type { Translate } from "@/lib/platform/i18n";

/** Description and source, the latter letter by letter with the proposed reading beside it. */
export function EntryTexts({ t, record }: { t: Translate; record: ActivityRecord }) {
  if (!record.text && !record.sourceText) return null;
  return (
    <div className="mt-4 flex flex-col gap-3">
      {record.text && (
        <div>
          <h3 className="text-sm font-normal text-ink-muted">{t(pageLabels.description)}</h3>
          <p className="max-w-prose whitespace-pre-wrap">{record.text}</p>
        </div>
      )}
      {record.sourceText && (
        <div>
          <h3 className="text-sm font-normal text-ink-muted">
            {t(pageLabels.source)}
            {record.sourceTitle && ` · ${record.sourceTitle}`}
          </h3>
          <blockquote className="max-w-prose border-l-2 border-accent-line pl-3 whitespace-pre-wrap">
            {record.sourceText}
          </blockquote>
          {record.correctedText && (
            <p className="mt-1 max-w-prose text-sm text-ink-muted">
              {t(pageLabels.corrected)} · {record.correctedText}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
