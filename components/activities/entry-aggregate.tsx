import { countText, whenText } from "@/components/activities/entry-words";
import { pageLabels } from "@/components/activities/labels";
import { StateBadge } from "@/components/activities/state-badge";
import { Section } from "@/components/layout/section";
import { ButtonLink, TextLink } from "@/components/ui/link";
import { coverageOf } from "@/lib/activities/coverage/rules";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import type { ActivityRecord } from "@/lib/activities/types";
import type { Translate } from "@/lib/platform/i18n";

function Arithmetic({ t, record }: { t: Translate; record: ActivityRecord }) {
  const { total, have, sum, exceeded } = coverageOf(record);
  if (!have) return <p>{t(pageLabels.noDetails, { total: formatFigure(total, t.locale) })}</p>;
  return (
    <p>
      {t(pageLabels.covered, { total: formatFigure(total, t.locale), have: formatFigure(have, t.locale) })}{" "}
      {sum && t(pageLabels.counts, { sum: formatFigure(sum, t.locale) })}
      {exceeded && (
        <span className="block text-warning">
          {t(pageLabels.exceeded, { details: exceeded.details, aggregate: exceeded.aggregate })}
        </span>
      )}
    </p>
  );
}

/** An aggregate with the details entered so far and what they come to; or the aggregate that a detail belongs to. */
export function EntryAggregate({ t, record, canAdd }: { t: Translate; record: ActivityRecord; canAdd: boolean }) {
  const { aggregate, aggregateDetails } = record;
  if (!record.isAggregate && !aggregate && aggregateDetails.length === 0) return null;
  return (
    <Section
      title={t(pageLabels.aggregate)}
      actions={
        record.isAggregate &&
        canAdd && (
          <ButtonLink href={`/activities/new?kind=${record.kind}&aggregate=${record.id}`} icon="plus" size="sm">
            {t(pageLabels.addDetail)}
          </ButtonLink>
        )
      }
    >
      {aggregate && (
        <p>
          {t(pageLabels.isDetailOf)} <TextLink href={`/activities/${aggregate.id}`}>{aggregate.title}</TextLink>
        </p>
      )}
      {!aggregate && <Arithmetic t={t} record={record} />}
      {aggregateDetails.length > 0 && (
        <ul className="mt-2 flex flex-col gap-1">
          {aggregateDetails.map((detail) => (
            <li key={detail.id} className="flex flex-wrap items-center gap-x-3">
              <TextLink href={`/activities/${detail.id}`}>{detail.title || t(pageLabels.untitled)}</TextLink>
              <span className="text-sm text-ink-muted">{whenText(detail, t)}</span>
              <span className="text-sm text-ink-muted">
                {countText({ ...detail, kind: record.kind }, record.details, t)}
              </span>
              <StateBadge t={t} state={detail.state} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
