import { homeLabels as words } from "@/components/dashboard/home-labels";
import { standardHref } from "@/components/dashboard/hrefs";
import { boardLabels } from "@/components/dashboard/labels";
import { pointsText } from "@/components/dashboard/number-words";
import { missingText } from "@/components/dashboard/standard-words";
import { type Column, DataTable } from "@/components/data/data-table";
import { Section } from "@/components/layout/section";
import type { Gain } from "@/lib/dashboard/gains/rules";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import { formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

const shown = 8;

function columns(t: Translate): Column<Gain>[] {
  return [
    {
      key: "name",
      header: t(boardLabels.name),
      className: "min-w-56",
      cell: ({ standard }) => `${standard.code} ${standard.name}`,
    },
    {
      key: "gain",
      header: t(words.gain),
      align: "end",
      className: "whitespace-nowrap",
      cell: ({ gain }) => <strong>+{pointsText(gain)}</strong>,
    },
    {
      key: "unit",
      header: t(boardLabels.lead),
      cell: ({ standard }) => standard.leadName ?? t(boardLabels.withoutLead),
    },
    { key: "missing", header: t(boardLabels.missing), cell: ({ standard }) => missingText(t, standard, 1) },
    {
      key: "due",
      header: t(boardLabels.due),
      className: "whitespace-nowrap",
      cell: ({ standard }) => (standard.dueOn ? formatDay(standard.dueOn, t.locale) : t(boardLabels.none)),
    },
  ];
}

/** Standards in the order of what they would add to the total. */
export function GainsPanel({ t, gains, params }: { t: Translate; gains: readonly Gain[] | null; params: BoardParams }) {
  return (
    <Section flush title={t(words.gains)} lead={t(words.gainsLead)}>
      <DataTable
        bare
        caption={t(words.gains)}
        columns={columns(t)}
        rows={gains?.slice(0, shown) ?? []}
        rowKey={({ standard }) => standard.id}
        rowHref={({ standard }) => standardHref(standard.id, params)}
        empty={<p className="px-4 py-3 text-ink-muted">{t(gains ? words.noGains : words.noRound)}</p>}
      />
    </Section>
  );
}
