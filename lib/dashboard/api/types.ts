import type {
  DepartmentStanding,
  KindStanding,
  MetricStanding,
  MonthStanding,
  NodeStanding,
  RollUp,
  StandardStanding,
} from "@/lib/dashboard/types";

/** A number with the address that opens it. */
type Explained<T> = T & { readonly explain: string };

export type RollUpAnswer = Omit<
  RollUp,
  "total" | "nodes" | "standards" | "departments" | "entries" | "months" | "kinds" | "metrics"
> & {
  readonly total: Explained<NodeStanding> | null;
  readonly nodes: readonly Explained<NodeStanding>[];
  readonly standards: readonly Explained<StandardStanding>[];
  /** Null for the line of the standards without a lead. */
  readonly departments: readonly (DepartmentStanding & { readonly explain: string | null })[];
  readonly entries: Explained<RollUp["entries"]>;
  readonly months: readonly Explained<MonthStanding>[];
  readonly kinds: readonly Explained<KindStanding>[];
  readonly metrics: readonly Explained<MetricStanding>[];
};
