import { homeLabels as words } from "@/components/dashboard/home-labels";
import { addItemHref, explainHref, standardHref } from "@/components/dashboard/hrefs";
import { missingText } from "@/components/dashboard/standard-words";
import { Section } from "@/components/layout/section";
import { cx } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import { ButtonLink, TextLink } from "@/components/ui/link";
import { openOf } from "@/lib/dashboard/gains/rules";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import type { StandardStanding } from "@/lib/dashboard/types";
import type { RoundInView } from "@/lib/dashboard/view/types";
import { type CivilDate, daysBetween, formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

export type OpenStandards = {
  readonly round: RoundInView;
  readonly open: readonly StandardStanding[];
  readonly enough: readonly StandardStanding[];
} | null;

const shown = 8;
/** Days after which the date says more than their number. */
const longAgo = 365;

function DueNote({ t, dueOn, today }: { t: Translate; dueOn: CivilDate | null; today: CivilDate }) {
  if (!dueOn) return null;
  const days = daysBetween(today, dueOn);
  const overdue =
    days < -longAgo ? t(words.overdueOn, { day: formatDay(dueOn, t.locale) }) : t(words.overdueSince, { days: -days });
  const text = days < 0 ? overdue : days === 0 ? t(words.dueToday) : t(words.dueIn, { days });
  return (
    <span className={cx("text-sm whitespace-nowrap", days < 0 ? "font-medium text-danger" : "text-ink-muted")}>
      {text}
    </span>
  );
}

function MissingLine({
  t,
  standard,
  roundId,
  params,
  today,
  mayAdd,
}: {
  t: Translate;
  standard: StandardStanding;
  roundId: string;
  params: BoardParams;
  today: CivilDate;
  mayAdd: boolean;
}) {
  const slot = standard.slots.find((each) => openOf(each) > 0);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-64">
        <TextLink className="font-medium" href={standardHref(standard.id, params)}>
          {standard.code} {standard.name}
        </TextLink>
        <p className="text-sm text-ink-muted">{missingText(t, standard)}</p>
      </div>
      <DueNote t={t} dueOn={standard.dueOn} today={today} />
      {mayAdd && (
        <ButtonLink size="sm" icon="plus" href={addItemHref(roundId, standard.id, slot?.requirementId)}>
          {t(words.add)}
        </ButtonLink>
      )}
    </li>
  );
}

/** What a unit still has to hand in, nearest due day first; what needs nothing more is folded away below. */
export function MissingPanel({
  t,
  found,
  params,
  today,
  mayAdd,
}: {
  t: Translate;
  found: OpenStandards;
  params: BoardParams;
  today: CivilDate;
  mayAdd: boolean;
}) {
  if (!found) {
    return (
      <Section title={t(words.missing)}>
        <p className="text-ink-muted">{t(words.noRound)}</p>
      </Section>
    );
  }
  const { round, open, enough } = found;
  return (
    <Section
      title={open.length > 0 ? `${t(words.missing)} · ${open.length}` : t(words.missing)}
      lead={open.length > 0 ? t(words.missingLead) : undefined}
      actions={
        open.length > shown && (
          <TextLink href={explainHref("standards", params)}>{t(words.missingAll, { count: open.length })}</TextLink>
        )
      }
    >
      {open.length === 0 && <p className="text-ink-muted">{t(words.noneMissing)}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {open.slice(0, shown).map((standard) => (
          <MissingLine
            key={standard.id}
            t={t}
            standard={standard}
            roundId={round.id}
            params={params}
            today={today}
            mayAdd={mayAdd}
          />
        ))}
      </ul>
      {enough.length > 0 && (
        <Disclosure className="mt-3" summary={t(words.enough, { count: enough.length })}>
          <ul className="flex flex-col gap-1">
            {enough.map((standard) => (
              <li key={standard.id}>
                <TextLink quiet href={standardHref(standard.id, params)}>
                  {standard.code} {standard.name}
                </TextLink>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}
