import { FigureTable } from "@/components/dashboard/explain/figure-table";
import { SumNotes } from "@/components/dashboard/explain/sum-notes";
import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { homeLabels } from "@/components/dashboard/home-labels";
import { metricName, partsOf, sumText } from "@/components/dashboard/metric-words";
import { actualText, promisedText, ratioText } from "@/components/dashboard/target-words";
import { NothingYet } from "@/components/data/empty-state";
import { StatRow, StatTile } from "@/components/data/stat-tile";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { loadTargetExplanation } from "@/lib/dashboard/loaders";
import { formatDay } from "@/lib/platform/dates";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.targetPage) };
}

export default async function TargetPage({ params }: { params: Promise<{ id: string }> }) {
  const [t, found] = await Promise.all([getT(), params.then(({ id }) => loadTargetExplanation(id))]);
  const { target, measured, sums, contributions, unitNames } = found;
  const day = (value: string) => formatDay(value, t.locale);
  const metric = target.metric ?? "other";
  const asOf = measured.asOf ? `${t(homeLabels.asOf)} ${day(measured.asOf)}` : undefined;
  const actualNote = contributions.length === 0 ? t(words.noFigures) : (asOf ?? t(words.notAdded));
  const whole = sums.length === 0 ? [undefined] : sums;
  return (
    <>
      <PageHeader
        t={t}
        title={t(words.targetTitle, { name: target.name })}
        lead={t(words.targetLead, { unit: target.departmentName, from: day(measured.from), to: day(measured.to) })}
        crumbs={[{ href: "/targets", label: t(homeLabels.targets) }]}
      />
      <div className="flex flex-col gap-5">
        <StatRow>
          <StatTile label={t(words.promised)} value={promisedText(t, target)} />
          <StatTile label={t(words.actual)} value={actualText(t, measured)} note={actualNote} />
          <StatTile
            label={t(words.ratio)}
            value={ratioText(t, measured)}
            note={measured.ratio?.kind === "ratio" ? undefined : t(homeLabels.noRatio)}
          />
        </StatRow>
        {contributions.length === 0 && <NothingYet icon="target" title={t(words.noFigures)} />}
        {contributions.length > 0 &&
          whole.map((sum) => (
            <Section
              key={sum?.kind === "total" ? `${sum.figure.unit}|${sum.figure.moneyKind}` : "none"}
              flush
              title={sum ? `${metricName(t, metric, null, sum)} · ${sumText(t, sum)}` : metricName(t, metric, null)}
            >
              {sum && <SumNotes t={t} sum={sum} />}
              <FigureTable
                t={t}
                caption={target.name}
                sum={sum}
                figures={partsOf(sum, contributions)}
                units={unitNames}
              />
            </Section>
          ))}
      </div>
    </>
  );
}
