import { workbookType } from "@/lib/archive/api-paths";
import { contentDisposition } from "@/lib/evidence/files/names";
import { getEdition, listIndicators } from "@/lib/indicators/data";
import { renderEdition } from "@/lib/indicators/render";
import { sheetModel } from "@/lib/indicators/sheet/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute } from "@/lib/platform/api";
import { refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, params }) => {
  const scope = scopeOf(actor, "edition.read");
  const edition = await getEdition(scope, params.id ?? "");
  const nodes = edition && (await listIndicators(scope, edition.id));
  if (!nodes) return refuse("not_found");
  const bytes = await renderEdition(sheetModel(edition, nodes));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": workbookType,
      "content-disposition": contentDisposition("attachment", `${edition.name}.xlsx`),
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
});
