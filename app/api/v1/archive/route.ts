import { listArchiveItems } from "@/lib/archive/data";
import { archiveListSchema } from "@/lib/archive/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readQuery } from "@/lib/platform/api";
import { ok } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  const query = readQuery(request, archiveListSchema);
  return query.ok ? ok(await listArchiveItems(scopeOf(actor, "archive.read"), query.data)) : query;
});
