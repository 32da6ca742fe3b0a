import type { z } from "zod";
import { recordEvent } from "@/lib/audit/mutations";
import type { roundInputSchema, roundUpdateSchema } from "@/lib/indicators/rounds/schema";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { civilFromDb, civilToDb } from "@/lib/platform/dates";
import { inTransaction, isDuplicate } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";

type Answer = { readonly id: string; readonly code: string; readonly version: number };

/** Opens a round of a published edition for a unit (and everything below it). */
export async function createRound(actor: Actor, input: z.output<typeof roundInputSchema>): Promise<Result<Answer>> {
  try {
    return await inTransaction(async (tx) => {
      const department = await tx.department.findUnique({ where: { id: input.departmentId }, select: { path: true } });
      if (!department || !can(actor, "round.read", { departmentPath: department.path }))
        return refuse("not_found", { departmentId: "not_found" });
      if (!can(actor, "round.manage", { departmentPath: department.path })) return refuse("forbidden");
      const edition = await tx.indicatorEdition.findUnique({
        where: { id: input.editionId },
        select: { status: true },
      });
      if (!edition || !can(actor, "edition.read", {})) return refuse("not_found", { editionId: "not_found" });
      if (edition.status !== "published") return refuse("state", { editionId: "not_published" });
      const round = await tx.assessmentRound.create({
        data: {
          ...input,
          windowFrom: civilToDb(input.windowFrom),
          windowTo: civilToDb(input.windowTo),
          assessmentDate: civilToDb(input.assessmentDate),
        },
        select: { id: true, code: true, version: true },
      });
      await recordEvent(tx, actor, {
        type: "round.created",
        subjectType: "round",
        subjectId: round.id,
        departmentId: input.departmentId,
        data: { ...input },
      });
      return ok(round);
    });
  } catch (error) {
    if (isDuplicate(error)) return refuse("duplicate", { code: "duplicate" });
    throw error;
  }
}

/** Changes name, window, day of assessment or status. A moved window counts for every verdict to come. */
export async function updateRound(actor: Actor, input: z.output<typeof roundUpdateSchema>): Promise<Result<Answer>> {
  return inTransaction(async (tx) => {
    const round = await tx.assessmentRound.findUnique({
      where: { id: input.id },
      include: { department: { select: { path: true } } },
    });
    const target = round ? { departmentPath: round.department.path } : {};
    if (!round || !can(actor, "round.read", target)) return refuse("not_found");
    if (!can(actor, "round.manage", target)) return refuse("forbidden");
    const { id, version, ...fields } = input;
    const changed = await tx.assessmentRound.updateMany({
      where: { id, version },
      data: {
        ...fields,
        windowFrom: civilToDb(fields.windowFrom),
        windowTo: civilToDb(fields.windowTo),
        assessmentDate: civilToDb(fields.assessmentDate),
        version: { increment: 1 },
      },
    });
    if (changed.count === 0) return refuse("conflict");
    await recordEvent(tx, actor, {
      type: "round.changed",
      subjectType: "round",
      subjectId: id,
      departmentId: round.departmentId,
      data: {
        before: {
          name: round.name,
          windowFrom: civilFromDb(round.windowFrom),
          windowTo: civilFromDb(round.windowTo),
          assessmentDate: civilFromDb(round.assessmentDate),
          status: round.status,
        },
        after: fields,
      },
    });
    return ok({ id, code: round.code, version: version + 1 });
  });
}
