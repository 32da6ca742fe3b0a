import { getEdition } from "@/lib/indicators/data";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, params }) => {
  const record = await getEdition(scopeOf(actor, "edition.read"), params.id ?? "");
  return record ? ok(record) : refuse("not_found");
});
