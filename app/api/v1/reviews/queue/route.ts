import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readQuery } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";
import { listQueue } from "@/lib/reviews/queue/data";
import { queueListSchema } from "@/lib/reviews/schema";

export const GET = apiRoute(async ({ actor, request }) => {
  if (!can(actor, "link.decide")) return refuse("forbidden");
  const query = readQuery(request, queueListSchema);
  if (!query.ok) return query;
  const scopes = { activities: scopeOf(actor, "activity.review"), evidence: scopeOf(actor, "link.decide") };
  const { items, nextCursor, total } = await listQueue(actor, scopes, query.data);
  return ok({ items, nextCursor, total });
});
