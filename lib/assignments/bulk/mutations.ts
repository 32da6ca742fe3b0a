import type { z } from "zod";
import { dutyBearer, openRound } from "@/lib/assignments/authority";
import { settleLead } from "@/lib/assignments/mutations";
import { matchUnit } from "@/lib/assignments/rules";
import type { bulkLeadSchema, tableInputSchema } from "@/lib/assignments/schema";
import { recordEvent } from "@/lib/audit/mutations";
import { unitsOfNote } from "@/lib/indicators/rules";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { inTransaction, isDuplicate, type Tx } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";

type BulkAnswer = { readonly changed: number; readonly kept: number };
type Part = { readonly indicatorId: string; readonly departmentId: string; readonly role: "lead" | "support" };

async function takePart(tx: Tx, roundId: string, part: Part): Promise<void> {
  const key = { roundId, indicatorId: part.indicatorId, departmentId: part.departmentId };
  await tx.responsibilityAssignment.upsert({
    where: { roundId_indicatorId_departmentId: key },
    create: { ...key, role: part.role },
    update: { role: part.role, version: { increment: 1 } },
  });
}

/** Makes one unit the lead of every standard below a node, in one transaction. */
export async function assignLeads(actor: Actor, input: z.output<typeof bulkLeadSchema>): Promise<Result<BulkAnswer>> {
  try {
    return await inTransaction(async (tx) => {
      const round = await openRound(tx, actor, input.roundId);
      await dutyBearer(tx, actor, input.departmentId);
      const top = await tx.indicator.findUnique({ where: { id: input.indicatorId } });
      if (top?.editionId !== round.editionId) return refuse("not_found", { indicatorId: "not_found" });
      const standards = await tx.indicator.findMany({
        where: { editionId: round.editionId, isLeaf: true, path: { startsWith: top.path } },
        select: {
          id: true,
          assignments: { where: { roundId: round.id, role: "lead" }, select: { departmentId: true } },
        },
      });
      const free = standards.filter(({ assignments: [lead] }) =>
        lead ? input.overwrite && lead.departmentId !== input.departmentId : true,
      );
      for (const { id: indicatorId } of free) {
        await settleLead(tx, { roundId: round.id, indicatorId }, input.departmentId, input.overwrite);
        await takePart(tx, round.id, { indicatorId, departmentId: input.departmentId, role: "lead" });
      }
      const answer = { changed: free.length, kept: standards.length - free.length };
      await recordEvent(tx, actor, {
        type: "assignment.changed",
        subjectType: "round",
        subjectId: round.id,
        departmentId: input.departmentId,
        data: { top: top.code, ...input, ...answer },
      });
      return ok(answer);
    });
  } catch (error) {
    if (isDuplicate(error)) return refuse("conflict");
    throw error;
  }
}

type TableAnswer = {
  readonly created: number;
  /** Parts that stood already, or whose standard another unit leads. */
  readonly kept: number;
  readonly unknownCodes: readonly string[];
  readonly unknownUnits: readonly string[];
};
type Item = { readonly code: string; readonly leads: readonly string[]; readonly supports: readonly string[] };

async function standardsOf(tx: Tx, editionId: string) {
  return tx.indicator.findMany({
    where: { editionId, isLeaf: true },
    select: { id: true, code: true, note: true },
    orderBy: { sort: "asc" },
  });
}

/** Units of the actor's subtree, by which names in a table are understood. */
async function ownUnits(tx: Tx, actor: Actor) {
  const units = await tx.department.findMany({
    where: { active: true },
    select: { id: true, name: true, shortName: true, path: true },
  });
  return units.filter((unit) => can(actor, "assignment.manage", { departmentPath: unit.path }));
}

function partsOf(
  items: readonly Item[],
  idByCode: ReadonlyMap<string, string>,
  find: (name: string) => string | null,
): { parts: Part[]; unknownCodes: string[]; unknownUnits: Set<string> } {
  const parts = new Map<string, Part>();
  const unknownUnits = new Set<string>();
  const unknownCodes: string[] = [];
  for (const { code, leads, supports } of items) {
    const indicatorId = idByCode.get(code);
    if (!indicatorId) {
      unknownCodes.push(code);
      continue;
    }
    [...leads, ...supports].forEach((name, index) => {
      const departmentId = find(name);
      if (!departmentId) unknownUnits.add(name);
      const key = `${indicatorId}:${departmentId}`;
      const role = index === 0 && leads.length > 0 ? "lead" : "support";
      if (departmentId && !parts.has(key)) parts.set(key, { indicatorId, departmentId, role });
    });
  }
  return { parts: [...parts.values()], unknownCodes, unknownUnits };
}

/**
 * Distributes a round by the official 任务分解表: units by name per standard, or those that the edition's
 * own table names. Adds parts; what somebody decided already stays. Unknown names are answered, not guessed.
 */
export async function assignByTable(
  actor: Actor,
  input: z.output<typeof tableInputSchema>,
): Promise<Result<TableAnswer>> {
  try {
    return await inTransaction(async (tx) => {
      const round = await openRound(tx, actor, input.roundId);
      const standards = await standardsOf(tx, round.editionId);
      const units = await ownUnits(tx, actor);
      const items = input.items ?? standards.map(({ code, note }) => ({ code, ...unitsOfNote(note) }));
      const idByCode = new Map(standards.map(({ code, id }) => [code, id]));
      const found = partsOf(items, idByCode, (name) => matchUnit(units, name)?.id ?? null);
      const standing = await tx.responsibilityAssignment.findMany({ where: { roundId: round.id } });
      const taken = new Set(standing.map((row) => `${row.indicatorId}:${row.departmentId}`));
      const led = new Set(standing.filter((row) => row.role === "lead").map((row) => row.indicatorId));
      const fresh = found.parts.filter(
        (part) =>
          !taken.has(`${part.indicatorId}:${part.departmentId}`) &&
          !(part.role === "lead" && led.has(part.indicatorId)),
      );
      await tx.responsibilityAssignment.createMany({ data: fresh.map((part) => ({ ...part, roundId: round.id })) });
      const answer = {
        created: fresh.length,
        kept: found.parts.length - fresh.length,
        unknownCodes: found.unknownCodes,
        unknownUnits: [...found.unknownUnits],
      };
      await recordEvent(tx, actor, {
        type: "assignment.changed",
        subjectType: "round",
        subjectId: round.id,
        departmentId: round.departmentId,
        data: { byTable: true, ...answer },
      });
      return ok(answer);
    });
  } catch (error) {
    if (isDuplicate(error)) return refuse("conflict");
    throw error;
  }
}
