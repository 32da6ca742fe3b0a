import { homeLabels as words } from "@/components/dashboard/home-labels";
import { Section } from "@/components/layout/section";
import { TextLink } from "@/components/ui/link";
import { kindOf } from "@/lib/activities/kinds/registry";
import type { DraftWork } from "@/lib/dashboard/desk/types";
import { formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** One's own drafts; a line goes on where it was left. */
export function DraftsPanel({ t, items, total }: { t: Translate; items: readonly DraftWork[]; total: number }) {
  return (
    <Section
      title={t(words.drafts)}
      actions={
        total > items.length && <TextLink href="/activities?state=draft">{t(words.draftsMore, { total })}</TextLink>
      }
    >
      {items.length === 0 && <p className="text-ink-muted">{t(words.noneDrafts)}</p>}
      <ul className="flex flex-col gap-2">
        {items.map((draft) => (
          <li key={draft.id}>
            <TextLink href={`/activities/${draft.id}/edit`}>{draft.title || t(words.untitled)}</TextLink>
            <p className="text-sm text-ink-muted">
              {t(kindOf(draft.kind).words)} · {t(words.edited, { time: formatInstant(draft.updatedAt, t.locale) })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
