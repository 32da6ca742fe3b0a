import type { RollUpAnswer } from "@/lib/dashboard/api/types";
import type { ExplainQuery } from "@/lib/dashboard/schema";
import type { NodeStanding, RollUp } from "@/lib/dashboard/types";

type Opened = Partial<Pick<ExplainQuery, "metric" | "label" | "node" | "standard" | "state" | "month" | "kind">>;

/** Search parameters of a roll-up with those that name one of its numbers. */
export function rollUpSearch(
  rollUp: Pick<RollUp, "department" | "round" | "from" | "to" | "asOf">,
  opened: Readonly<Record<string, string | undefined>> = {},
): string {
  const search = new URLSearchParams({ department: rollUp.department.id });
  const wanted = { round: rollUp.round?.id, from: rollUp.from, to: rollUp.to, asOf: rollUp.asOf, ...opened };
  for (const [key, value] of Object.entries(wanted)) if (value) search.set(key, value);
  return search.toString();
}

/** The roll-up as the API answers it: every number names the address that opens it. */
export function answerOf(rollUp: RollUp): RollUpAnswer {
  const search = rollUpSearch(rollUp);
  const explain = (opened: Opened) => {
    const more = Object.entries(opened).flatMap(([key, value]) =>
      value ? `&${key}=${encodeURIComponent(value)}` : [],
    );
    return `/api/v1/rollup/explain?${search}${more.join("")}`;
  };
  const node = <N extends NodeStanding>(standing: N) => ({ ...standing, explain: explain({ node: standing.id }) });
  return {
    ...rollUp,
    total: rollUp.total && node(rollUp.total),
    nodes: rollUp.nodes.map(node),
    standards: rollUp.standards.map((each) => ({ ...each, explain: explain({ standard: each.id }) })),
    departments: rollUp.departments.map((line) => ({
      ...line,
      explain: line.departmentId
        ? `/api/v1/rollup?${rollUpSearch({ ...rollUp, department: { id: line.departmentId, name: "" } })}`
        : null,
    })),
    entries: { ...rollUp.entries, explain: explain({}) },
    months: rollUp.months.map((each) => ({ ...each, explain: explain({ month: each.month }) })),
    kinds: rollUp.kinds.map((each) => ({ ...each, explain: explain({ kind: each.kind as ExplainQuery["kind"] }) })),
    metrics: rollUp.metrics.map((each) => ({
      ...each,
      explain: explain({ metric: each.metric as ExplainQuery["metric"], label: each.label ?? undefined }),
    })),
  };
}
