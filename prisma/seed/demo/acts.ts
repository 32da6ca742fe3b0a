import { createActivity } from "@/lib/activities/mutations";
import { activityInputSchema } from "@/lib/activities/schema";
import { submitActivity } from "@/lib/activities/states/mutations";
import { receiveFile } from "@/lib/evidence/files/mutations";
import { createEvidence } from "@/lib/evidence/mutations";
import { evidenceInputSchema } from "@/lib/evidence/schema";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { archiveActivity, decideActivity } from "@/lib/reviews/activities/mutations";
import { decideLink } from "@/lib/reviews/links/mutations";
import { activityDecisionSchema, linkDecisionSchema } from "@/lib/reviews/schema";
import { must } from "../world";

type EntryInput = Parameters<typeof activityInputSchema.parse>[0];
type ItemInput = Omit<Parameters<typeof evidenceInputSchema.parse>[0] & object, "uploadIds">;
export type FilePlan = { readonly name: string; readonly bytes: Buffer };
export type Return = { readonly reasons: readonly string[]; readonly comment: string };

export async function logEntry(actor: Actor, input: EntryInput): Promise<string> {
  return must(await createActivity(actor, activityInputSchema.parse(input)), "entry").id;
}

async function* chunk(bytes: Buffer) {
  yield new Uint8Array(bytes);
}

/** One item with its files, as a clerk brings it in. */
export async function bringItem(actor: Actor, departmentId: string, files: readonly FilePlan[], input: ItemInput) {
  const uploadIds: string[] = [];
  for (const { name, bytes } of files) {
    const received = await receiveFile(actor, {
      departmentId,
      fileName: name,
      declaredSize: bytes.length,
      body: chunk(bytes),
    });
    uploadIds.push(must(received, name).uploadId);
  }
  return must(await createEvidence(actor, evidenceInputSchema.parse({ ...input, uploadIds })), "item");
}

export async function handIn(actor: Actor, activityId: string): Promise<void> {
  const { version } = await db().activity.findUniqueOrThrow({ where: { id: activityId }, select: { version: true } });
  must(await submitActivity(actor, { id: activityId, version }), "hand in");
}

/** The auditor's decisions on every item of an entry, then on the entry; `sendBack` returns the first item. */
export async function review(actor: Actor, activityId: string, sendBack: Return | null): Promise<void> {
  const links = await db().evidenceLink.findMany({
    where: { state: "submitted", evidence: { activities: { some: { activityId } } } },
    select: { id: true, version: true },
    orderBy: { id: "asc" },
  });
  const [first] = links;
  for (const { id, version } of links) {
    const back = sendBack && id === first?.id ? sendBack : null;
    const decision = linkDecisionSchema.parse({
      linkId: id,
      version,
      verdict: back ? "returned" : "approved",
      reasonCodes: back?.reasons ?? [],
      comment: back?.comment,
    });
    must(await decideLink(actor, decision), "verdict");
  }
  const { version } = await db().activity.findUniqueOrThrow({ where: { id: activityId }, select: { version: true } });
  const decision = activityDecisionSchema.parse({
    activityId,
    version,
    verdict: sendBack ? "returned" : "approved",
    reasonCodes: sendBack?.reasons ?? [],
    comment: sendBack?.comment,
  });
  must(await decideActivity(actor, decision), "entry verdict");
}

export async function putAway(actor: Actor, activityId: string): Promise<void> {
  const { version } = await db().activity.findUniqueOrThrow({ where: { id: activityId }, select: { version: true } });
  must(await archiveActivity(actor, { activityId, version }), "archive entry");
}
