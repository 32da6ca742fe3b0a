import type { z } from "zod";
import { recordEvent } from "@/lib/audit/mutations";
import type { RequirementDraft } from "@/lib/indicators/import/types";
import { defaultRollUpRule, fitsPlace } from "@/lib/indicators/roll-up/rules";
import { rollUpRuleSchema } from "@/lib/indicators/roll-up/schema";
import { defaultRequirement } from "@/lib/indicators/rules";
import type { editionInputSchema, indicatorInputSchema, publishInputSchema } from "@/lib/indicators/schema";
import { findTreeProblems } from "@/lib/indicators/scoring/trees/rules";
import { can } from "@/lib/permissions/rules";
import type { Actor } from "@/lib/platform/actor";
import { civilToDb } from "@/lib/platform/dates";
import { inTransaction, isDuplicate, type Prisma, type Tx } from "@/lib/platform/db/client";
import { type FieldErrors, ok, RefusalError, type Result, refuse } from "@/lib/platform/result";

type EditionAnswer = { readonly id: string; readonly code: string; readonly version: number };
type RequirementInput = z.output<typeof indicatorInputSchema>["requirements"][number];

/** Columns of a requirement for the database. */
export function requirementColumns(draft: Omit<RequirementDraft, "sequence">) {
  return {
    ...draft,
    materialTypes: [...draft.materialTypes],
    pointTypes: [...draft.pointTypes],
    windowFrom: draft.windowFrom && civilToDb(draft.windowFrom),
    windowTo: draft.windowTo && civilToDb(draft.windowTo),
  };
}

/** Opens an empty draft edition. */
export async function createEdition(
  actor: Actor,
  input: z.output<typeof editionInputSchema>,
): Promise<Result<EditionAnswer>> {
  try {
    return await inTransaction(async (tx) => {
      if (!can(actor, "edition.read", {})) return refuse("not_found");
      if (!can(actor, "edition.manage", {})) return refuse("forbidden");
      const edition = await tx.indicatorEdition.create({
        data: input,
        select: { id: true, code: true, version: true },
      });
      await recordEvent(tx, actor, {
        type: "edition.changed",
        subjectType: "edition",
        subjectId: edition.id,
        data: { created: input },
      });
      return ok(edition);
    });
  } catch (error) {
    if (isDuplicate(error)) return refuse("duplicate", { code: "duplicate" });
    throw error;
  }
}

/** The draft edition that a change is for, its version moved on; a published one is refused. */
export async function holdDraft(tx: Tx, actor: Actor, id: string) {
  const edition = await tx.indicatorEdition.findUnique({ where: { id } });
  if (!edition || !can(actor, "edition.read", {})) throw new RefusalError(refuse("not_found"));
  if (!can(actor, "edition.manage", {})) throw new RefusalError(refuse("forbidden"));
  const held = await tx.indicatorEdition.updateMany({
    where: { id, status: "draft" },
    data: { version: { increment: 1 } },
  });
  if (held.count === 0) throw new RefusalError(refuse("state"));
  return edition;
}

function numbered(requirements: readonly RequirementInput[]): RequirementDraft[] {
  const last = new Map<string, number>();
  return requirements.map((input) => {
    const sequence = input.sequence ?? (last.get(input.method) ?? 0) + 1;
    last.set(input.method, Math.max(sequence, last.get(input.method) ?? 0));
    return { ...input, sequence };
  });
}

async function findParent(tx: Tx, input: z.output<typeof indicatorInputSchema>) {
  if (!input.parentId && !input.parentCode) return null;
  const parent = await tx.indicator.findFirst({
    where: {
      editionId: input.editionId,
      ...(input.parentId ? { id: input.parentId } : { code: input.parentCode ?? "" }),
    },
    include: { _count: { select: { requirements: true } } },
  });
  const field = input.parentId ? "parentId" : "parentCode";
  if (!parent) throw new RefusalError(refuse("not_found", { [field]: "not_found" }));
  if (parent._count.requirements > 0) throw new RefusalError(refuse("state", { [field]: "parent_is_standard" }));
  return parent;
}

/** A node that gets its first child is no standard any more: a rule for standards gives way. */
async function makeBranch(tx: Tx, parent: Prisma.IndicatorGetPayload<object>): Promise<void> {
  const weight = parent.weight?.toString() ?? null;
  const misfit = !fitsPlace(rollUpRuleSchema.parse(parent.rollUpRule), false);
  const rollUpRule = misfit ? { rollUpRule: defaultRollUpRule({ isLeaf: false, weight }) } : {};
  await tx.indicator.update({ where: { id: parent.id }, data: { isLeaf: false, ...rollUpRule } });
}

/** Adds one node (with its requirements) to a draft edition. A node without children is a standard. */
export async function addIndicator(
  actor: Actor,
  input: z.output<typeof indicatorInputSchema>,
): Promise<Result<{ readonly id: string; readonly code: string; readonly requirements: readonly { id: string }[] }>> {
  try {
    return await inTransaction(async (tx) => {
      const edition = await holdDraft(tx, actor, input.editionId);
      const parent = await findParent(tx, input);
      const id = crypto.randomUUID();
      const siblings = await tx.indicator.count({ where: { editionId: edition.id } });
      if (parent?.isLeaf) await makeBranch(tx, parent);
      const node = await tx.indicator.create({
        data: {
          id,
          editionId: edition.id,
          parentId: parent?.id ?? null,
          code: input.code,
          name: input.name,
          text: input.text,
          depth: (parent?.depth ?? 0) + 1,
          sort: siblings + 1,
          path: `${parent?.path ?? "/"}${id}/`,
          isLeaf: true,
          weight: input.weight,
          rollUpRule: (input.rollUpRule ??
            defaultRollUpRule({ isLeaf: true, weight: input.weight })) as Prisma.InputJsonObject,
          note: input.note,
          requirements: {
            create: numbered(input.requirements).map((draft) => ({
              ...requirementColumns(draft),
              sequence: draft.sequence,
            })),
          },
        },
        select: { id: true, code: true, requirements: { select: { id: true } } },
      });
      await recordEvent(tx, actor, {
        type: "edition.changed",
        subjectType: "edition",
        subjectId: edition.id,
        data: { indicator: node.code, requirements: node.requirements.length },
      });
      return ok(node);
    });
  } catch (error) {
    if (isDuplicate(error)) return refuse("duplicate", { code: "duplicate" });
    throw error;
  }
}

/** Leaves without a requirement ask for one paper that shows that the standard is met. */
async function addDefaultRequirements(tx: Tx, editionId: string): Promise<number> {
  const bare = await tx.indicator.findMany({
    where: { editionId, isLeaf: true, requirements: { none: {} } },
    select: { id: true },
  });
  const draft = defaultRequirement();
  await tx.requirement.createMany({
    data: bare.map(({ id }) => ({ ...requirementColumns(draft), sequence: draft.sequence, indicatorId: id })),
  });
  return bare.length;
}

/** A standard that was given a rule for branches, for children that never came, goes by its materials. */
async function settleLeafRules(tx: Tx, editionId: string): Promise<void> {
  const leaves = await tx.indicator.findMany({
    where: { editionId, isLeaf: true },
    select: { id: true, rollUpRule: true },
  });
  const ids = leaves.filter((leaf) => !fitsPlace(rollUpRuleSchema.parse(leaf.rollUpRule), true)).map(({ id }) => id);
  const rollUpRule = defaultRollUpRule({ isLeaf: true, weight: null });
  await tx.indicator.updateMany({ where: { id: { in: ids } }, data: { rollUpRule } });
}

/** What stands in the way of scoring the tree, by code of the node. */
async function findProblems(tx: Tx, editionId: string): Promise<FieldErrors | null> {
  const rows = await tx.indicator.findMany({ where: { editionId } });
  const problems = findTreeProblems(
    rows.map((row) => ({
      id: row.id,
      parentId: row.parentId,
      weight: row.weight === null ? null : Number(row.weight),
      rule: rollUpRuleSchema.parse(row.rollUpRule),
    })),
  );
  const codes = new Map(rows.map((row) => [row.id, row.code]));
  return problems.length
    ? Object.fromEntries(problems.map(({ nodeId, code }) => [codes.get(nodeId) ?? nodeId, code]))
    : null;
}

/** Publishes a draft: from then on nothing of it can be changed, and rounds may use it. */
export async function publishEdition(
  actor: Actor,
  input: z.output<typeof publishInputSchema>,
): Promise<Result<EditionAnswer & { readonly defaultRequirements: number }>> {
  return inTransaction(async (tx) => {
    const edition = await tx.indicatorEdition.findUnique({ where: { id: input.id } });
    if (!edition || !can(actor, "edition.read", {})) return refuse("not_found");
    if (!can(actor, "edition.manage", {})) return refuse("forbidden");
    if (edition.status !== "draft") return refuse("state");
    const published = await tx.indicatorEdition.updateMany({
      where: { id: edition.id, version: input.version, status: "draft" },
      data: { status: "published", publishedAt: new Date(), version: { increment: 1 } },
    });
    if (published.count === 0) return refuse("conflict");
    const standards = await tx.indicator.count({ where: { editionId: edition.id, isLeaf: true } });
    if (standards === 0) return refuse("incomplete", { indicators: "required" });
    await settleLeafRules(tx, edition.id);
    const problems = await findProblems(tx, edition.id);
    if (problems) return refuse("incomplete", problems);
    const defaultRequirements = await addDefaultRequirements(tx, edition.id);
    await recordEvent(tx, actor, {
      type: "edition.published",
      subjectType: "edition",
      subjectId: edition.id,
      data: { code: edition.code, standards, defaultRequirements },
    });
    return ok({ id: edition.id, code: edition.code, version: input.version + 1, defaultRequirements });
  });
}
