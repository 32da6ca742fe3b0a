import { Block } from "@/components/dashboard/block";
import { DepartmentChart, KindChart, MonthChart } from "@/components/dashboard/board/charts";
import { DepartmentTable } from "@/components/dashboard/board/department-table";
import { BoardFilters } from "@/components/dashboard/board/filters";
import { IndicatorTable } from "@/components/dashboard/board/indicator-table";
import { MetricTable } from "@/components/dashboard/board/metric-table";
import { BoardTiles } from "@/components/dashboard/board/tiles";
import { boardLabels as words } from "@/components/dashboard/labels";
import { boardLead } from "@/components/dashboard/view-words";
import { NothingYet } from "@/components/data/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/link";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";
import { loadBoard } from "@/lib/dashboard/loaders";
import { getT } from "@/lib/platform/locale";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.title) };
}

export default async function DashboardPage({ searchParams }: Props) {
  const search = await searchParams;
  const [t, { params, view, units, parts, mayAdd }] = await Promise.all([getT(), loadBoard(search)]);
  const node = typeof search.node === "string" ? search.node : undefined;
  const chart = <Skeleton className="h-80 w-full" />;
  return (
    <>
      <PageHeader t={t} title={`${t(words.title)} · ${view.unit.name}`} lead={boardLead(t, view)} />
      <BoardFilters t={t} view={view} params={params} units={units} />
      <div className="flex flex-col gap-5">
        <Block
          read={() => Promise.all([parts.readiness(), parts.entries()])}
          skeleton={<Skeleton className="h-40 w-full" />}
        >
          {([readiness, { entries }]) => <BoardTiles t={t} params={params} readiness={readiness} entries={entries} />}
        </Block>
        <Block read={parts.readiness} skeleton={<SkeletonRows />}>
          {(readiness) =>
            readiness &&
            readiness.nodes.length > 0 && (
              <IndicatorTable t={t} params={params} readiness={readiness} node={node} all={search.all === "1"} />
            )
          }
        </Block>
        <Block read={parts.entries} skeleton={chart}>
          {({ months, kinds }) =>
            months.length === 0 ? (
              <NothingYet
                icon="ledger"
                title={t(words.nothingYet)}
                body={t(words.nothingYetBody)}
                action={
                  mayAdd && (
                    <ButtonLink variant="primary" icon="plus" href="/activities/new">
                      {t(words.addEntry)}
                    </ButtonLink>
                  )
                }
              />
            ) : (
              <div className="grid items-start gap-5 lg:grid-cols-2">
                <MonthChart t={t} params={params} months={months} />
                <KindChart t={t} params={params} kinds={kinds} />
              </div>
            )
          }
        </Block>
        <Block read={parts.readiness} skeleton={chart}>
          {(readiness) =>
            readiness &&
            readiness.departments.length > 0 && (
              <>
                <DepartmentChart t={t} params={params} departments={readiness.departments} />
                <div className="mt-5">
                  <DepartmentTable t={t} params={params} departments={readiness.departments} />
                </div>
              </>
            )
          }
        </Block>
        <Block read={parts.metrics} skeleton={<SkeletonRows />}>
          {(metrics) => <MetricTable t={t} params={params} metrics={metrics} />}
        </Block>
      </div>
    </>
  );
}
