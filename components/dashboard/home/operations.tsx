import { homeLabels as words } from "@/components/dashboard/home-labels";
import { StatRow, StatTile } from "@/components/data/stat-tile";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { AccountState, ChainState, SystemState } from "@/lib/dashboard/operations/types";
import { formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

export function AccountsPanel({ t, state }: { t: Translate; state: AccountState }) {
  return (
    <Section
      variant="plain"
      title={t(words.accounts)}
      actions={
        <ButtonLink size="sm" icon="users" href="/users">
          {t(words.manageUsers)}
        </ButtonLink>
      }
    >
      <StatRow>
        <StatTile label={t(words.lockedAccounts)} value={String(state.locked)} href="/users" />
        <StatTile label={t(words.firstPasswords)} value={String(state.firstPassword)} href="/users" />
        <StatTile label={t(words.activeAccounts)} value={String(state.active)} href="/users?state=active" />
        <StatTile label={t(words.disabledAccounts)} value={String(state.disabled)} href="/users?state=disabled" />
      </StatRow>
    </Section>
  );
}

export function SystemPanel({ t, state }: { t: Translate; state: SystemState }) {
  const { editions, rounds } = state;
  return (
    <Section
      variant="plain"
      title={t(words.system)}
      actions={
        <ButtonLink size="sm" icon="tree" href="/indicators">
          {t(words.manageEditions)}
        </ButtonLink>
      }
    >
      <StatRow>
        <StatTile label={t(words.openRounds)} value={String(rounds.open)} href="/indicators" />
        <StatTile label={t(words.preparingRounds)} value={String(rounds.preparing)} />
        <StatTile label={t(words.closedRounds)} value={String(rounds.closed)} />
        <StatTile label={t(words.publishedEditions)} value={String(editions.published)} href="/indicators" />
        <StatTile label={t(words.draftEditions)} value={String(editions.draft)} />
      </StatRow>
    </Section>
  );
}

export function ChainPanel({ t, state }: { t: Translate; state: ChainState }) {
  const time = (at: Date) => formatInstant(at, t.locale);
  return (
    <Section
      variant="plain"
      title={t(words.chain)}
      lead={t(words.chainLead)}
      actions={
        <ButtonLink size="sm" icon="log" href="/audit">
          {t(words.openAudit)}
        </ButtonLink>
      }
    >
      {state.damagedAnchors > 0 && (
        <Notice tone="danger">{t(words.damagedAnchors, { count: state.damagedAnchors })}</Notice>
      )}
      <StatRow>
        <StatTile
          label={t(words.events)}
          value={state.events}
          note={state.lastEventAt ? t(words.lastEvent, { time: time(state.lastEventAt) }) : undefined}
          href="/audit"
        />
        <StatTile
          label={t(words.anchors)}
          value={String(state.anchors)}
          note={state.lastAnchorAt ? t(words.lastAnchor, { time: time(state.lastAnchorAt) }) : t(words.noAnchor)}
        />
        <StatTile label={t(words.refusals)} value={String(state.refusals)} href="/audit?outcome=failure" />
      </StatRow>
    </Section>
  );
}
