import { BucketBadge } from "@/components/dashboard/bucket-badge";
import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { explainHref } from "@/components/dashboard/hrefs";
import { boardLabels } from "@/components/dashboard/labels";
import { percentText, pointsText } from "@/components/dashboard/number-words";
import { DefinitionList } from "@/components/data/definition-list";
import { Section } from "@/components/layout/section";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import type { StandardDetail } from "@/lib/dashboard/standards/types";
import { formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

/** Standing of a standard and the units that answer for it. */
export function StandardSide({ t, detail, params }: { t: Translate; detail: StandardDetail; params: BoardParams }) {
  const { standard, units } = detail;
  return (
    <div className="flex flex-col gap-5">
      <Section title={t(words.standing)}>
        <DefinitionList
          items={[
            { term: t(words.state), detail: <BucketBadge t={t} bucket={standard.bucket} /> },
            {
              term: t(boardLabels.completion),
              detail: percentText(standard.completion) ?? t(boardLabels.nothingAsked),
            },
            { term: t(boardLabels.score), detail: `${pointsText(standard.score)} / ${pointsText(standard.full)}` },
          ]}
        />
        <p className="mt-2">
          <TextLink href={explainHref("node", params, { node: standard.id })}>{t(words.arithmetic)}</TextLink>
        </p>
      </Section>
      <Section title={t(words.answerable)}>
        {units.length === 0 ? (
          <p className="text-ink-muted">{t(words.noUnits)}</p>
        ) : (
          <ul className="flex flex-col gap-2">
            {units.map(({ departmentId, name, role, dueOn }) => (
              <li key={departmentId} className="flex flex-wrap items-center gap-x-2">
                <Badge tone={role === "lead" ? "accent" : "neutral"}>
                  {t(role === "lead" ? words.roleLead : words.roleSupport)}
                </Badge>
                <span>{name}</span>
                {dueOn && (
                  <span className="text-sm text-ink-muted">{t(words.dueBy, { day: formatDay(dueOn, t.locale) })}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
