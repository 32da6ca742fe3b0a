import { getEdition } from "@/lib/indicators/data";
import { publishEdition } from "@/lib/indicators/mutations";
import { publishBodySchema } from "@/lib/indicators/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

/** The body may be left out: then the version of this moment is published. */
export const POST = apiRoute(async ({ actor, request, params }) => {
  const scope = scopeOf(actor, "edition.read");
  const edition = await getEdition(scope, params.id ?? "");
  if (!edition) return refuse("not_found");
  const body = await readBody(request, publishBodySchema);
  if (!body.ok) return body;
  const published = await publishEdition(actor, { id: edition.id, version: body.data.version ?? edition.version });
  if (!published.ok) return published;
  const record = await getEdition(scope, edition.id);
  return record ? ok(record) : refuse("not_found");
});
