import { listHref } from "@/components/data/list-href";
import type { BoardParams } from "@/lib/dashboard/search/rules";

type Changes = Readonly<Record<string, string | undefined>>;
export type Opened = "metric" | "node" | "entries" | "standards";

/** The board under the same filters, with some changed. */
export function boardHref(params: BoardParams, changes: Changes = {}): string {
  return listHref("/dashboard", params, changes);
}

/** The page that opens one number under the same filters. */
export function explainHref(what: Opened, params: BoardParams, changes: Changes = {}): string {
  return listHref(`/dashboard/explain/${what}`, params, changes);
}

export function standardHref(id: string, params: BoardParams): string {
  return listHref(`/dashboard/standards/${id}`, params);
}

/** The form for a new item with its standard chosen. */
export function addItemHref(roundId: string, indicatorId: string, requirementId?: string): string {
  return listHref("/evidence/new", { round: roundId, standard: indicatorId, requirement: requirementId });
}
