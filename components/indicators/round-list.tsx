import { type Column, DataTable } from "@/components/data/data-table";
import { NothingYet } from "@/components/data/empty-state";
import { indicatorsLabels } from "@/components/indicators/labels";
import { Section } from "@/components/layout/section";
import { StatusBadge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { roundStatusLabels } from "@/lib/indicators/labels";
import type { RoundRecord } from "@/lib/indicators/rounds/types";
import { formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

type Row = RoundRecord & { readonly canManage: boolean };

/** All rounds with window and day of assessment; editable where the unit is of the reader's own subtree. */
export function RoundList({ t, rounds }: { t: Translate; rounds: readonly Row[] }) {
  const edit: Column<Row> = {
    key: "edit",
    header: t(indicatorsLabels.edit),
    className: "whitespace-nowrap",
    cell: (round) =>
      round.canManage && (
        <TextLink href={`/indicators/rounds/${round.id}`} aria-label={`${t(indicatorsLabels.edit)} ${round.name}`}>
          {t(indicatorsLabels.edit)}
        </TextLink>
      ),
  };
  const columns: Column<Row>[] = [
    { key: "name", header: t(indicatorsLabels.name), phone: "title", cell: (round) => round.name },
    {
      key: "unit",
      header: t(indicatorsLabels.unit),
      className: "whitespace-nowrap",
      cell: (round) => round.departmentName,
    },
    {
      key: "edition",
      header: t(indicatorsLabels.edition),
      cell: (round) => <TextLink href={`/indicators/${round.editionId}`}>{round.editionName}</TextLink>,
    },
    {
      key: "window",
      header: t(indicatorsLabels.window),
      className: "lg:whitespace-nowrap",
      cell: (round) =>
        t(indicatorsLabels.span, {
          from: formatDay(round.windowFrom, t.locale),
          to: formatDay(round.windowTo, t.locale),
        }),
    },
    {
      key: "assessmentDate",
      header: t(indicatorsLabels.assessmentDate),
      cell: (round) => formatDay(round.assessmentDate, t.locale),
      className: "whitespace-nowrap",
    },
    {
      key: "status",
      header: t(indicatorsLabels.status),
      cell: (round) => {
        const { words, tone } = roundStatusLabels[round.status];
        return <StatusBadge tone={tone}>{t(words)}</StatusBadge>;
      },
    },
    ...(rounds.some((round) => round.canManage) ? [edit] : []),
  ];
  return (
    <Section title={t(indicatorsLabels.rounds)} flush>
      <DataTable
        bare
        caption={t(indicatorsLabels.rounds)}
        columns={columns}
        rows={rounds}
        rowKey={(round) => round.id}
        rowHref={(round) => `/assignments?round=${round.id}`}
        empty={
          <NothingYet
            boxed={false}
            icon="calendar"
            title={t(indicatorsLabels.noRounds)}
            body={t(indicatorsLabels.noRoundsBody)}
          />
        }
      />
    </Section>
  );
}
