import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { listReadableUnits } from "@/lib/activities/form/data";
import { explainEntries } from "@/lib/dashboard/entries/data";
import { explainMetric, explainNode } from "@/lib/dashboard/explain/data";
import { getMetricSums } from "@/lib/dashboard/metrics/data";
import { countEntries } from "@/lib/dashboard/months/data";
import type { CountedCell } from "@/lib/dashboard/months/types";
import { getReadiness } from "@/lib/dashboard/readiness/data";
import { countedCellSchema, type RollUpQuery } from "@/lib/dashboard/schema";
import { keyOf, readBoardParams, readParams, type SearchParams } from "@/lib/dashboard/search/rules";
import { getStandardDetail } from "@/lib/dashboard/standards/data";
import { explainTarget } from "@/lib/dashboard/targets/data";
import { namesOf, resolveView } from "@/lib/dashboard/view/data";
import type { View } from "@/lib/dashboard/view/types";
import { buckets } from "@/lib/indicators/scoring/types";
import { can } from "@/lib/permissions/rules";
import { type Scope, scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { civilToday } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";

type OpenView = { readonly actor: Actor; readonly scope: Scope; readonly view: View };

/** The view that a question means, read once per request; a round that is none of the unit's falls away. */
const openView = cache(async (key: string): Promise<OpenView> => {
  const actor = await requireActor();
  if (!can(actor, "dashboard.read")) notFound();
  const scope = scopeOf(actor, "dashboard.read");
  const query: RollUpQuery = JSON.parse(key);
  const view =
    (await resolveView(scope, query)) ??
    (query.round ? await resolveView(scope, { ...query, round: undefined }) : null);
  if (!view) notFound();
  return { actor, scope, view };
});

const readiness = cache(async (key: string) => getReadiness((await openView(key)).view));
const entryCounts = cache(async (key: string) => countEntries((await openView(key)).view));
const metricSums = cache(async (key: string) => {
  const { scope, view } = await openView(key);
  return getMetricSums(scope, view);
});

/** The parts of a roll-up for a page: each is read by itself, once, and may fail by itself. */
export function partsOf(query: RollUpQuery) {
  const key = keyOf(query);
  return {
    readiness: () => readiness(key),
    entries: () => entryCounts(key),
    metrics: () => metricSums(key),
  };
}

/** What stands still on every page of the board: view, filters and their choices. */
export async function loadBoard(search: SearchParams) {
  const params = readBoardParams(search);
  const { actor, scope, view } = await openView(keyOf(params));
  const units = await listReadableUnits(scope);
  return { params, view, units, mayAdd: can(actor, "activity.create"), parts: partsOf(params) };
}

export async function loadMetricExplanation(search: SearchParams) {
  const { params, view } = await loadBoard(search);
  const { metric, label } = readParams(search, ["metric", "label"]);
  if (!metric) notFound();
  const { scope } = await openView(keyOf(params));
  const sums = await explainMetric(scope, view, metric, label ?? null);
  const unitNames = await namesOf(sums.flatMap(({ contributions }) => contributions.map((part) => part.departmentId)));
  return { params, view, metric, label: label ?? null, sums, unitNames };
}

export async function loadNodeExplanation(search: SearchParams) {
  const { params, view } = await loadBoard(search);
  const { node } = readParams(search, ["node"]);
  const found = await explainNode(view, node ?? "");
  if (!found) notFound();
  return { params, view, node: found };
}

export async function loadEntriesExplanation(search: SearchParams) {
  const { params, view } = await loadBoard(search);
  const cell: CountedCell = countedCellSchema.parse(readParams(search, ["state", "month", "kind"]));
  const { actor } = await openView(keyOf(params));
  return { params, view, cell, found: await explainEntries(scopeOf(actor, "activity.read"), view, cell) };
}

export async function loadStandard(indicatorId: string, search: SearchParams) {
  const { params, view, mayAdd } = await loadBoard(search);
  const { actor } = await openView(keyOf(params));
  const scopes = { activities: scopeOf(actor, "activity.read"), evidence: scopeOf(actor, "evidence.read") };
  const detail = await getStandardDetail(scopes, view, indicatorId);
  if (!detail) notFound();
  return { params, view, detail, mayAdd };
}

export async function loadTargetExplanation(id: string) {
  const actor = await requireActor();
  const scopes = { targets: scopeOf(actor, "target.read"), figures: scopeOf(actor, "dashboard.read") };
  const found = await explainTarget(scopes, id, { today: civilToday(new Date()) });
  if (!found) notFound();
  return { ...found, unitNames: await namesOf(found.contributions.map((part) => part.departmentId)) };
}

/** Standards of the view: all, or those in one bucket or led by one unit (`none`: by nobody). */
export async function loadStandards(search: SearchParams) {
  const { params, view, parts } = await loadBoard(search);
  const bucket = buckets.find((each) => each === search.bucket) ?? null;
  const lead = typeof search.lead === "string" ? search.lead : null;
  const readiness = await parts.readiness();
  const standards = (readiness?.standards ?? []).filter(
    (standard) => (!bucket || standard.bucket === bucket) && (!lead || (standard.leadId ?? "none") === lead),
  );
  const line = readiness?.departments.find(({ departmentId }) => lead && (departmentId ?? "none") === lead);
  return { params, view, bucket, lead, leadName: line?.name ?? null, standards };
}
