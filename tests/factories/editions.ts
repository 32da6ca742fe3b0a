import { addIndicator, createEdition, publishEdition } from "@/lib/indicators/mutations";
import { createRound } from "@/lib/indicators/rounds/mutations";
import { roundInputSchema } from "@/lib/indicators/rounds/schema";
import { editionInputSchema, indicatorInputSchema } from "@/lib/indicators/schema";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { done } from "./people";

let counter = 0;

/** A published edition: Ⅰ-1 → Ⅱ-1 → two standards with a paper and a picture each. Ids by code. */
export async function makeEdition(
  actor: Actor,
  more: { publish?: boolean } = {},
): Promise<{ editionId: string; version: number; ids: Record<string, string> }> {
  counter += 1;
  const input = editionInputSchema.parse({
    code: `TEST-${process.pid}-${counter}`,
    name: `测试体系${counter}`,
    year: 2026,
  });
  const { id: editionId } = done(await createEdition(actor, input));
  const asks = [
    { method: "online_submission", text: "工作方案", materialTypes: ["normative_document"] },
    { method: "online_submission", text: "活动图片", materialTypes: ["scene_photo"], imageMin: 1 },
  ];
  const nodes = [
    { code: "Ⅰ-1", name: "理想信念教育" },
    { code: "Ⅱ-1", name: "学习教育", parentCode: "Ⅰ-1" },
    { code: "Ⅱ-1-1)", name: "学习制度", parentCode: "Ⅱ-1", requirements: asks },
    { code: "Ⅱ-1-2)", name: "主题活动", parentCode: "Ⅱ-1", requirements: asks },
  ];
  for (const node of nodes) done(await addIndicator(actor, indicatorInputSchema.parse({ editionId, ...node })));
  let { version } = await db().indicatorEdition.findUniqueOrThrow({ where: { id: editionId } });
  if (more.publish !== false) ({ version } = done(await publishEdition(actor, { id: editionId, version })));
  const rows = await db().indicator.findMany({ where: { editionId }, select: { id: true, code: true } });
  return { editionId, version, ids: Object.fromEntries(rows.map((row) => [row.code, row.id])) };
}

export async function makeRound(
  actor: Actor,
  editionId: string,
  departmentId: string,
  more: object = {},
): Promise<string> {
  counter += 1;
  const input = roundInputSchema.parse({
    editionId,
    departmentId,
    code: `ROUND-${process.pid}-${counter}`,
    name: `测试轮次${counter}`,
    year: 2026,
    windowFrom: "2026-01-01",
    windowTo: "2026-12-31",
    assessmentDate: "2026-12-31",
    ...more,
  });
  return done(await createRound(actor, input)).id;
}
