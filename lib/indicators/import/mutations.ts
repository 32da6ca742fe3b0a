import type { z } from "zod";
import { recordEvent } from "@/lib/audit/mutations";
import { canonicalJson } from "@/lib/audit/rules";
import {
  countOutcomes,
  misplacedCodes,
  outcomesOf,
  requirementKey,
  type Standing,
  sameNode,
} from "@/lib/indicators/import/compare/rules";
import { planImport, type RuledPlan } from "@/lib/indicators/import/plan/rules";
import { type ImportOutput, importRowLimit } from "@/lib/indicators/import/schema";
import type { NodeDraft, RawSheet, RequirementDraft, RowOutcome } from "@/lib/indicators/import/types";
import { holdDraft, requirementColumns } from "@/lib/indicators/mutations";
import { defaultRollUpRule } from "@/lib/indicators/roll-up/rules";
import { unitsNote } from "@/lib/indicators/rules";
import type { editionInputSchema } from "@/lib/indicators/schema";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { civilFromDb } from "@/lib/platform/dates";
import { inTransaction, isDuplicate, type Prisma, type Tx } from "@/lib/platform/db/client";
import { ok, RefusalError, type Result, refuse } from "@/lib/platform/result";

export type ImportInput = z.output<typeof editionInputSchema> & {
  readonly sheets: readonly RawSheet[];
  readonly dryRun: boolean;
};

type StoredNode = { readonly id: string; readonly path: string; readonly rule: unknown } & Pick<
  NodeDraft,
  "code" | "name" | "text" | "weight" | "isLeaf" | "parentCode"
>;
type Held = { readonly nodes: ReadonlyMap<string, StoredNode>; readonly standing: Standing };

async function readStanding(tx: Tx, editionId: string | null): Promise<Held> {
  const rows = editionId
    ? await tx.indicator.findMany({
        where: { editionId },
        include: { requirements: true, parent: { select: { code: true } } },
      })
    : [];
  const nodes = rows.map((row) => ({
    id: row.id,
    path: row.path,
    rule: row.rollUpRule,
    code: row.code,
    name: row.name,
    text: row.text,
    weight: row.weight?.toString() ?? null,
    isLeaf: row.isLeaf,
    parentCode: row.parent?.code ?? null,
  }));
  const requirements = rows.flatMap((row) =>
    row.requirements.map(({ id: _, indicatorId: __, ...stored }): [string, RequirementDraft] => [
      requirementKey(row.code, stored),
      {
        ...stored,
        windowFrom: stored.windowFrom && civilFromDb(stored.windowFrom),
        windowTo: stored.windowTo && civilFromDb(stored.windowTo),
      },
    ]),
  );
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  return { nodes: byCode, standing: { nodes: byCode, requirements: new Map(requirements) } };
}

async function writeNodes(tx: Tx, editionId: string, plan: RuledPlan, held: Held): Promise<Map<string, string>> {
  const places = new Map([...held.nodes.values()].map(({ code, id, path }) => [code, { id, path }]));
  const offset = held.nodes.size;
  const fresh: Prisma.IndicatorCreateManyInput[] = [];
  for (const node of plan.nodes) {
    const rollUpRule = plan.rules.get(node.code) ?? defaultRollUpRule(node);
    const known = held.nodes.get(node.code);
    const fields = { name: node.name, text: node.text, weight: node.weight, rollUpRule, note: unitsNote(node) };
    if (known) {
      const same = sameNode(node, known) && canonicalJson(rollUpRule) === canonicalJson(known.rule);
      if (!same) await tx.indicator.update({ where: { id: known.id }, data: fields });
      continue;
    }
    const parent = node.parentCode === null ? null : places.get(node.parentCode);
    const id = crypto.randomUUID();
    const path = `${parent?.path ?? "/"}${id}/`;
    places.set(node.code, { id, path });
    fresh.push({
      ...fields,
      id,
      editionId,
      parentId: parent?.id ?? null,
      code: node.code,
      depth: node.depth,
      sort: offset + node.sort,
      path,
      isLeaf: node.isLeaf,
    });
  }
  await tx.indicator.createMany({ data: fresh });
  return new Map([...places].map(([code, { id }]) => [code, id]));
}

async function writeRequirements(
  tx: Tx,
  plan: RuledPlan,
  ids: ReadonlyMap<string, string>,
  outcomes: readonly RowOutcome[],
) {
  const statusByRow = new Map(outcomes.map((outcome) => [outcome.row, outcome.status]));
  const fresh: Prisma.RequirementCreateManyInput[] = [];
  for (const { rowNumber, standardCode, requirement } of plan.requirements) {
    const indicatorId = ids.get(standardCode);
    const status = statusByRow.get(rowNumber);
    if (!indicatorId || status === "unchanged") continue;
    const { method, sequence } = requirement;
    const columns = { ...requirementColumns(requirement), sequence };
    if (status === "new") fresh.push({ ...columns, indicatorId });
    else {
      const where = { indicatorId_method_sequence: { indicatorId, method, sequence } };
      await tx.requirement.update({ where, data: columns });
    }
  }
  await tx.requirement.createMany({ data: fresh });
}

function answer(
  plan: RuledPlan,
  outcomes: readonly RowOutcome[],
  input: ImportInput,
  edition: { id: string; version: number } | null,
): ImportOutput {
  const perStandard = Map.groupBy(plan.requirements, (placed) => placed.standardCode);
  return {
    id: edition?.id ?? null,
    code: input.code,
    version: edition?.version ?? null,
    dryRun: input.dryRun,
    counts: countOutcomes(outcomes),
    outcomes,
    nodes: plan.nodes.map(({ text: _, sort: __, ...node }) => ({
      ...node,
      requirements: perStandard.get(node.code)?.length ?? 0,
    })),
    ruleProblems: plan.ruleProblems,
  };
}

/** The draft that the table goes into: a new edition, or the one of this code while it is a draft. */
async function draftFor(tx: Tx, actor: Actor, input: ImportInput): Promise<{ id: string; version: number } | null> {
  if (!can(actor, "edition.read", {})) throw new RefusalError(refuse("not_found"));
  if (!can(actor, "edition.manage", {})) throw new RefusalError(refuse("forbidden"));
  const { sheets: _, dryRun, ...fields } = input;
  const known = await tx.indicatorEdition.findUnique({ where: { code: input.code } });
  if (known?.status === "published") throw new RefusalError(refuse("state", { code: "published" }));
  if (dryRun) return known;
  if (!known) return tx.indicatorEdition.create({ data: fields, select: { id: true, version: true } });
  const held = await holdDraft(tx, actor, known.id);
  const { code: __, ...changes } = fields;
  return tx.indicatorEdition.update({ where: { id: held.id }, data: changes, select: { id: true, version: true } });
}

/**
 * Takes the official table (rows as text, domain rule §1.7) into a draft edition in one transaction.
 * Rows in = requirements taken + rows rejected. A dry run says the same and writes nothing.
 */
export async function importEdition(actor: Actor, input: ImportInput): Promise<Result<ImportOutput>> {
  const plan = planImport(input.sheets);
  if (!plan) return refuse("invalid", { file: "no_table" });
  if (plan.rowsIn > importRowLimit) return refuse("too_large", { file: "too_many_rows" });
  if (plan.requirements.length === 0 && !input.dryRun) return refuse("invalid", { file: "no_rows" });
  try {
    return await inTransaction(async (tx) => {
      const edition = await draftFor(tx, actor, input);
      const held = await readStanding(tx, edition?.id ?? null);
      const [moved] = misplacedCodes(plan, held.standing);
      if (moved) return refuse("invalid", { file: "moved_code", [moved]: "moved_code" });
      const outcomes = outcomesOf(plan, held.standing);
      if (input.dryRun || !edition) return ok(answer(plan, outcomes, input, edition));
      const ids = await writeNodes(tx, edition.id, plan, held);
      await writeRequirements(tx, plan, ids, outcomes);
      await recordEvent(tx, actor, {
        type: "edition.imported",
        subjectType: "edition",
        subjectId: edition.id,
        data: { code: input.code, counts: countOutcomes(outcomes) },
      });
      return ok(answer(plan, outcomes, input, edition));
    });
  } catch (error) {
    if (isDuplicate(error)) return refuse("conflict");
    throw error;
  }
}
