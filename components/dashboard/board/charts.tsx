import { shownBuckets } from "@/components/dashboard/bucket-bar";
import { explainHref } from "@/components/dashboard/hrefs";
import { boardLabels as words } from "@/components/dashboard/labels";
import { StackedBarChart } from "@/components/data/bar-chart";
import { kindOf } from "@/lib/activities/kinds/registry";
import { activityStateLabels } from "@/lib/activities/labels";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import type { DepartmentStanding, KindStanding, MonthStanding } from "@/lib/dashboard/types";
import { approvedCount, type StateCounts } from "@/lib/evidence/readiness/rules";
import { bucketLabels } from "@/lib/indicators/scoring/labels";
import { addMonths, formatMonth } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

type Props = { t: Translate; params: BoardParams };
const shownStates = ["archived", "approved", "submitted", "returned", "draft"] as const;
const longestRow = 24;

function all(entries: StateCounts): number {
  return approvedCount(entries) + entries.submitted + entries.returned + entries.draft;
}

/** Every month from the first to the last, so that an empty one is seen; the latest two years at most. */
function withGaps(months: readonly MonthStanding[]): MonthStanding[] {
  const found = new Map(months.map((month) => [month.month, month]));
  const last = months.at(-1)?.month;
  const first = months[0]?.month;
  if (!first || !last) return [];
  const none = { draft: 0, submitted: 0, returned: 0, approved: 0, archived: 0 };
  const filled: MonthStanding[] = [];
  for (let key = last; key >= first && filled.length < longestRow; key = addMonths(key, -1)) {
    filled.unshift(found.get(key) ?? { month: key, entries: none });
  }
  return filled;
}

export function MonthChart({ t, params, months }: Props & { months: readonly MonthStanding[] }) {
  return (
    <StackedBarChart
      lying={false}
      title={t(words.byMonth)}
      labelHeader={t(words.month)}
      series={shownStates.map((state) => ({ key: state, label: t(activityStateLabels[state]) }))}
      points={withGaps(months).map(({ month, entries }) => ({
        label: formatMonth(month, t.locale),
        values: entries,
        href: all(entries) > 0 ? explainHref("entries", params, { month }) : undefined,
      }))}
    />
  );
}

export function KindChart({ t, params, kinds }: Props & { kinds: readonly KindStanding[] }) {
  const sorted = kinds.toSorted((a, b) => all(b.entries) - all(a.entries));
  return (
    <StackedBarChart
      title={t(words.byKind)}
      labelHeader={t(words.kind)}
      series={shownStates.map((state) => ({ key: state, label: t(activityStateLabels[state]) }))}
      points={sorted.map(({ kind, entries }) => ({
        label: t(kindOf(kind).words),
        values: entries,
        href: explainHref("entries", params, { kind }),
      }))}
    />
  );
}

export function DepartmentChart({ t, params, departments }: Props & { departments: readonly DepartmentStanding[] }) {
  const led = departments.filter(({ standards }) => standards > 0);
  return (
    <StackedBarChart
      title={t(words.byDepartment)}
      labelHeader={t(words.department)}
      series={shownBuckets.map((bucket) => ({ key: bucket, label: t(bucketLabels[bucket]) }))}
      points={led.map(({ departmentId, name, buckets }) => ({
        label: name ?? t(words.withoutLead),
        values: buckets,
        href: explainHref("standards", params, { lead: departmentId ?? "none" }),
      }))}
    />
  );
}
