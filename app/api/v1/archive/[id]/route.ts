import { getArchiveItem } from "@/lib/archive/data";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, params }) => {
  const item = await getArchiveItem(scopeOf(actor, "archive.read"), params.id ?? "");
  return item ? ok(item) : refuse("not_found");
});
