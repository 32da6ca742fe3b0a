import { NothingYet } from "@/components/data/empty-state";
import { FilterBar } from "@/components/data/filter-bar";
import { PageHeader } from "@/components/layout/page-header";
import { TwoColumn } from "@/components/layout/two-column";
import { SummaryNotes } from "@/components/reports/summary-notes";
import { SummaryPaper } from "@/components/reports/summary-paper";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { getT } from "@/lib/platform/locale";
import { reportLabels } from "@/lib/reports/labels";
import { loadWorkSummary } from "@/lib/reports/loaders";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(reportLabels.title) };
}

export default async function WorkSummaryPage({ searchParams }: Props) {
  const t = await getT();
  const { unit, units, years, summary } = await loadWorkSummary(await searchParams);
  const listed = years.includes(summary.year) ? years : [summary.year, ...years];
  const query = new URLSearchParams({ department: unit.id, year: String(summary.year) });
  return (
    <>
      <PageHeader
        t={t}
        title={t(reportLabels.title)}
        lead={t(reportLabels.lead)}
        actions={
          <ButtonLink href={`/api/v1/reports/work-summary?${query}`} variant="primary" icon="download">
            {t(reportLabels.word)}
          </ButtonLink>
        }
      />
      <FilterBar action="/reports" applied={[]}>
        <Field name="department" label={t(reportLabels.department)}>
          <Select
            name="department"
            defaultValue={unit.id}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field name="year" label={t(reportLabels.year)}>
          <Select
            name="year"
            defaultValue={String(summary.year)}
            options={listed.map((year) => ({ value: String(year), label: String(year) }))}
          />
        </Field>
      </FilterBar>
      {t.locale === "en" && <Notice tone="info">{t(reportLabels.chineseOnly)}</Notice>}
      {years.includes(summary.year) ? (
        <TwoColumn sideTitle={t(reportLabels.notes)} side={<SummaryNotes summary={summary} t={t} />}>
          <SummaryPaper summary={summary} />
        </TwoColumn>
      ) : (
        <NothingYet
          title={t(reportLabels.empty)}
          action={<ButtonLink href="/activities/new">{t(reportLabels.emptyNext)}</ButtonLink>}
        />
      )}
    </>
  );
}
