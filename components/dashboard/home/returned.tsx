import { homeLabels as words } from "@/components/dashboard/home-labels";
import { Section } from "@/components/layout/section";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import type { ReturnedWork } from "@/lib/dashboard/desk/types";
import { reasonLabels } from "@/lib/evidence/labels";
import { reasonCodes } from "@/lib/evidence/types";
import type { Translate } from "@/lib/platform/i18n";

function Reasons({ t, work }: { t: Translate; work: ReturnedWork }) {
  const known = reasonCodes.filter((code) => work.reasonCodes.includes(code));
  return (
    <ul className="mt-1 flex flex-col gap-0.5 text-sm">
      {known.map((code) => (
        <li key={code}>
          <span className="font-medium text-danger">{t(reasonLabels[code].name)}</span>
          <span className="text-ink-muted"> — {t(reasonLabels[code].fix)}</span>
        </li>
      ))}
      {work.comment && <li>{work.comment}</li>}
    </ul>
  );
}

/** What came back, each with exactly what is to be mended; a line opens it. */
export function ReturnedPanel({ t, items, total }: { t: Translate; items: readonly ReturnedWork[]; total: number }) {
  return (
    <Section
      title={total > 0 ? `${t(words.returned)} · ${total}` : t(words.returned)}
      lead={total > 0 ? t(words.returnedLead) : undefined}
    >
      {items.length === 0 && <p className="text-ink-muted">{t(words.noneReturned)}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {items.map((work) => (
          <li key={work.key} className="py-2 first:pt-0 last:pb-0">
            <div className="flex flex-wrap items-center gap-x-2">
              <TextLink
                className="font-medium"
                href={work.type === "activity" ? `/activities/${work.id}` : `/evidence/${work.id}`}
              >
                {work.title || t(words.untitled)}
              </TextLink>
              {work.standard && <Badge>{work.standard}</Badge>}
              {work.own && <Badge tone="accent">{t(words.mine)}</Badge>}
            </div>
            <Reasons t={t} work={work} />
          </li>
        ))}
      </ul>
      {total > items.length && <p className="mt-2 text-sm text-ink-muted">{t(words.returnedMore, { total })}</p>}
    </Section>
  );
}
