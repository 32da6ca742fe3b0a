import type { z } from "zod";
import type { seriesInputSchema } from "@/lib/activities/series/schema";
import { recordEvent } from "@/lib/audit/mutations";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { inTransaction, isDuplicate, type Tx } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";

type Saved = { readonly id: string; readonly version: number };

async function changeSeries(
  tx: Tx,
  input: z.output<typeof seriesInputSchema> & { id: string },
): Promise<Result<Saved>> {
  const { id, version = 0, departmentId, ...data } = input;
  const row = await tx.activitySeries.findUnique({ where: { id } });
  if (!row || row.departmentId !== departmentId) return refuse("not_found");
  const { count } = await tx.activitySeries.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 0 ? refuse("conflict") : ok({ id, version: version + 1 });
}

/** Creates or renames a series of a unit; two of one name in a unit are refused as `duplicate`. */
export async function saveSeries(actor: Actor, input: z.output<typeof seriesInputSchema>): Promise<Result<Saved>> {
  const { departmentId, id } = input;
  try {
    return await inTransaction(async (tx) => {
      const department = await tx.department.findUnique({ where: { id: departmentId }, select: { path: true } });
      const target = { departmentPath: department?.path ?? "", createdById: actor.userId };
      if (!department || !can(actor, "activity.read", { ...target, state: "draft" }))
        return refuse("not_found", { departmentId: "not_found" });
      if (!can(actor, "activity.create", target)) return refuse("forbidden");
      const { version, ...data } = input;
      const saved: Result<Saved> = id
        ? await changeSeries(tx, { ...input, id })
        : ok(await tx.activitySeries.create({ data, select: { id: true, version: true } }));
      if (!saved.ok) return saved;
      await recordEvent(tx, actor, {
        type: id ? "series.changed" : "series.created",
        subjectType: "series",
        subjectId: saved.data.id,
        departmentId,
        data: { name: input.name, version: saved.data.version },
      });
      return saved;
    });
  } catch (error) {
    if (isDuplicate(error)) return refuse("duplicate", { name: "duplicate" });
    throw error;
  }
}
