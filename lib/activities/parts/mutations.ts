import type { z } from "zod";
import { figureColumns } from "@/lib/activities/parts/rules";
import type { activityInputSchema, figureInputSchema } from "@/lib/activities/schema";
import type { Tx } from "@/lib/platform/db/client";

type Given = Pick<
  Partial<z.output<typeof activityInputSchema>>,
  "figures" | "participants" | "standards" | "evidenceIds"
>;
type FigureInput = z.output<typeof figureInputSchema>;

/** The n-th figure stays the n-th row, so that what refers to it keeps referring to it after a save. */
async function writeFigures(tx: Tx, activityId: string, figures: readonly FigureInput[]): Promise<void> {
  const rows = await tx.figure.findMany({ where: { activityId }, select: { id: true }, orderBy: { sort: "asc" } });
  const surplus = rows.slice(figures.length).map((row) => row.id);
  if (surplus.length) await tx.figure.deleteMany({ where: { id: { in: surplus } } });
  for (const [sort, row] of rows.entries()) {
    const figure = figures[sort];
    if (figure) await tx.figure.update({ where: { id: row.id }, data: { ...figureColumns(figure), sort } });
  }
  const fresh = figures.slice(rows.length);
  if (fresh.length)
    await tx.figure.createMany({
      data: fresh.map((figure, index) => ({ ...figureColumns(figure), activityId, sort: rows.length + index })),
    });
}

/** Writes the lists that were given; a list that was left out stays as it is. */
export async function writeParts(tx: Tx, activityId: string, given: Given): Promise<void> {
  const { figures, participants, standards, evidenceIds } = given;
  if (figures) await writeFigures(tx, activityId, figures);
  if (participants) {
    await tx.activityParticipant.deleteMany({ where: { activityId } });
    await tx.activityParticipant.createMany({
      data: participants.map(({ departmentId, name, role, share }, sort) => ({
        activityId,
        departmentId: departmentId ?? null,
        name: departmentId ? null : name,
        role,
        share: share ?? null,
        sort,
      })),
    });
  }
  if (standards) {
    await tx.activityIndicator.deleteMany({ where: { activityId } });
    await tx.activityIndicator.createMany({
      data: standards.map((link) => ({ activityId, ...link })),
      skipDuplicates: true,
    });
  }
  if (evidenceIds) {
    await tx.activityEvidence.deleteMany({ where: { activityId } });
    await tx.activityEvidence.createMany({
      data: evidenceIds.map((evidenceId, sort) => ({ activityId, evidenceId, sort })),
      skipDuplicates: true,
    });
  }
}
