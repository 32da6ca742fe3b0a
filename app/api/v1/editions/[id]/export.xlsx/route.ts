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
  const name = encodeURIComponent(`${edition.name}.xlsx`);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="edition.xlsx"; filename*=UTF-8''${name}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
});
