import "server-only";
import { notFound, redirect } from "next/navigation";
import { textPreviewOf } from "@/lib/evidence/files/text-preview";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { requireActor } from "@/lib/platform/session";
import { countApproved } from "@/lib/reviews/activities/data";
import { listQueueChoices } from "@/lib/reviews/queue/choices/data";
import { listQueue, listQueueKeys, type QueueScopes } from "@/lib/reviews/queue/data";
import { neighbours } from "@/lib/reviews/queue/rules";
import { queueFilterSchema, queueListSchema } from "@/lib/reviews/schema";
import { getActivitySheet, getLinkSheet, type SheetScopes } from "@/lib/reviews/sheet/data";

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

function given(search: SearchParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) => (typeof value === "string" && value ? [[key, value]] : [])),
  );
}

function queueScopes(actor: Actor): QueueScopes {
  return { activities: scopeOf(actor, "activity.review"), evidence: scopeOf(actor, "link.decide") };
}

async function requireReviewer(): Promise<Actor> {
  const actor = await requireActor();
  if (!can(actor, "link.decide") && !can(actor, "activity.review")) notFound();
  return actor;
}

/** What waits for a verdict, with the choices of its filters and what is approved but not filed yet. */
export async function loadReviewQueue(search: SearchParams) {
  const actor = await requireReviewer();
  const parsed = queueListSchema.safeParse(given(search));
  if (!parsed.success) redirect("/reviews");
  const scopes = queueScopes(actor);
  const [page, choices, approved] = await Promise.all([
    listQueue(actor, scopes, parsed.data),
    listQueueChoices(scopes.activities, scopeOf(actor, "round.read")),
    countApproved(scopes.activities, parsed.data),
  ]);
  return { filter: parsed.data, page, choices, approved, now: new Date() };
}

/** One sheet with its neighbours in the queue that the filter of the URL gives. */
export async function loadReviewSheet(type: "activity" | "link", id: string, search: SearchParams) {
  const actor = await requireReviewer();
  const parsed = queueFilterSchema.safeParse(given(search));
  const filter = parsed.success ? parsed.data : { order: "age" as const };
  const read: SheetScopes = { activities: scopeOf(actor, "activity.read"), evidence: scopeOf(actor, "evidence.read") };
  const [sheet, keys] = await Promise.all([
    type === "activity" ? getActivitySheet(actor, read, id) : getLinkSheet(actor, read, id),
    listQueueKeys(queueScopes(actor), filter),
  ]);
  if (!sheet) notFound();
  const files = sheet.items.flatMap((item) => item.current.files);
  const texts = await Promise.all(files.map(async (file) => [file.id, await textPreviewOf(file)] as const));
  return { sheet, texts: Object.fromEntries(texts), filter, total: keys.length, ...neighbours(keys, `${type}-${id}`) };
}
