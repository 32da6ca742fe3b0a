import "server-only";
import { notFound } from "next/navigation";
import { getActivity, listActivities } from "@/lib/activities/data";
import { getFormChoices, listReadableUnits } from "@/lib/activities/form/data";
import { activityFilterSchema } from "@/lib/activities/schema";
import { listSeries } from "@/lib/activities/series/data";
import { isEditable } from "@/lib/activities/states/rules";
import type { ActivityRecord } from "@/lib/activities/types";
import { warningsOf } from "@/lib/activities/warnings/rules";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { civilToday } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { requireActor } from "@/lib/platform/session";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** Each parameter by itself: one that is wrong falls away, the rest of the address still counts. */
function readFilter(params: Record<string, string | string[] | undefined>) {
  const plain = Object.entries(params).flatMap(([key, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    const field = activityFilterSchema.shape[key as keyof typeof activityFilterSchema.shape];
    return first && field?.safeParse(first).success ? [[key, first] as const] : [];
  });
  const { after: _after, take: _take, ...shown } = Object.fromEntries(plain);
  return { filter: activityFilterSchema.parse(Object.fromEntries(plain)), shown };
}

/** The list: rows, counts by state, and what the filters offer. */
export async function loadActivities(searchParams: SearchParams) {
  const actor = await requireActor();
  if (!can(actor, "activity.read")) notFound();
  const scope = scopeOf(actor, "activity.read");
  const { filter, shown } = readFilter(await searchParams);
  const [list, units, series] = await Promise.all([
    listActivities(scope, filter),
    listReadableUnits(scope),
    listSeries(scope, { take: 100 }),
  ]);
  return { ...list, filter, params: shown, units, series: series.items, canCreate: can(actor, "activity.create") };
}

function rightsOf(actor: Actor, record: ActivityRecord) {
  const target = {
    departmentPath: record.departmentPath,
    createdById: record.createdById,
    state: record.state,
    standards: record.standards.map(({ roundId, indicatorId }) => `${roundId}:${indicatorId}`),
  };
  const mayEdit = can(actor, "activity.update", target);
  const neverHandedIn = record.transitions.every((step) => step.to === "draft");
  return {
    edit: mayEdit && isEditable(record.state),
    submit: can(actor, "activity.submit", target) && (record.state === "draft" || record.state === "returned"),
    remove: mayEdit && record.state === "draft" && neverHandedIn && record.aggregateDetails.length === 0,
    copy: can(actor, "activity.create", target),
    review: can(actor, "activity.review", target) && record.state === "submitted",
  };
}

/** One entry with what the reader may do with it and what should be looked at. */
export async function loadActivity(id: string) {
  const actor = await requireActor();
  const record = await getActivity(scopeOf(actor, "activity.read"), id);
  if (!record) notFound();
  const warnings = warningsOf(record, civilToday(new Date()));
  return { record, warnings, rights: rightsOf(actor, record) };
}

async function formBasics(actor: Actor) {
  const choices = await getFormChoices(scopeOf(actor, "activity.update"));
  return { choices, today: civilToday(new Date()), limitMb: env().UPLOAD_LIMIT_MB };
}

/** The form for a new entry; with `copyOf` that entry's content, without its dates. */
export async function loadNewActivity(searchParams: SearchParams) {
  const actor = await requireActor();
  if (!can(actor, "activity.create")) notFound();
  const { copy, kind, aggregate } = await searchParams;
  const from = typeof copy === "string" ? await getActivity(scopeOf(actor, "activity.read"), copy) : null;
  return {
    ...(await formBasics(actor)),
    copy: from,
    kind: typeof kind === "string" ? kind : null,
    aggregateId: typeof aggregate === "string" ? aggregate : null,
  };
}

/** The form for an entry that exists and may be edited. */
export async function loadActivityForm(id: string) {
  const actor = await requireActor();
  const record = await getActivity(scopeOf(actor, "activity.read"), id);
  if (!record || !rightsOf(actor, record).edit) notFound();
  return { ...(await formBasics(actor)), record };
}
