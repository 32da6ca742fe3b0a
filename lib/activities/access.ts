import type { MonthPlace } from "@/lib/activities/months/rules";
import { civilOrNull, targetOf } from "@/lib/activities/rules";
import { can } from "@/lib/permissions/rules";
import type { PermissionAction } from "@/lib/permissions/types";
import type { Actor } from "@/lib/platform/actor";
import type { Prisma, Tx } from "@/lib/platform/db/client";
import { ok, refuse } from "@/lib/platform/result";

const entrySelect = {
  id: true,
  departmentId: true,
  department: { select: { path: true } },
  kind: true,
  title: true,
  text: true,
  state: true,
  version: true,
  year: true,
  startOn: true,
  endOn: true,
  precision: true,
  place: true,
  occurrences: true,
  occurrencesQualifier: true,
  isAggregate: true,
  aggregateId: true,
  details: true,
  sourceText: true,
  createdById: true,
  indicators: { select: { roundId: true, indicatorId: true } },
  participants: { select: { department: { select: { path: true } } } },
} as const satisfies Prisma.ActivitySelect;

type Row = Prisma.ActivityGetPayload<{ select: typeof entrySelect }>;

/** The unit's own readers, and once handed in those of every unit that takes part; as `readableActivities`. */
function canRead(actor: Actor, row: Row): boolean {
  const target = targetOf(row);
  const paths = row.state === "draft" ? [] : row.participants.flatMap((part) => part.department?.path ?? []);
  return (
    can(actor, "activity.read", target) ||
    paths.some((departmentPath) => can(actor, "activity.read", { departmentPath, state: row.state }))
  );
}

/** The entry for a step of `actor`: `not_found` when it may not be read, `forbidden` when the step is not theirs. */
export async function openActivity(tx: Tx, actor: Actor, id: string, action: PermissionAction) {
  const row = await tx.activity.findUnique({ where: { id }, select: entrySelect });
  if (!row || !canRead(actor, row)) return refuse("not_found");
  if (!can(actor, action, targetOf(row))) return refuse("forbidden");
  const { departmentId, kind, state, year, precision } = row;
  const place: MonthPlace = { departmentId, kind, state, year, precision, startOn: civilOrNull(row.startOn) };
  return ok({ row, place, departmentPath: row.department.path });
}

export type OpenedActivity = Extract<Awaited<ReturnType<typeof openActivity>>, { readonly ok: true }>["data"];
