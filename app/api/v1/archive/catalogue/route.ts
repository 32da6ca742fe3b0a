import { workbookType } from "@/lib/archive/api-paths";
import { getCatalogue } from "@/lib/archive/catalogue/data";
import { recordCatalogueExport } from "@/lib/archive/catalogue/mutations";
import { renderCatalogue } from "@/lib/archive/catalogue/render";
import { catalogueSchema } from "@/lib/archive/schema";
import { contentDisposition } from "@/lib/evidence/files/names";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readQuery } from "@/lib/platform/api";

export const GET = apiRoute(async ({ actor, request }) => {
  const query = readQuery(request, catalogueSchema);
  if (!query.ok) return query;
  const catalogue = await getCatalogue(scopeOf(actor, "archive.read"), query.data, new Date());
  const noted = await recordCatalogueExport(actor, query.data, catalogue.items.length);
  if (!noted.ok) return noted;
  const name = ["归档文件目录", query.data.year, catalogue.department].filter(Boolean).join("_");
  return new Response(await renderCatalogue(catalogue, query.data.lang), {
    headers: {
      "content-type": workbookType,
      "content-disposition": contentDisposition("attachment", `${name}.xlsx`),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
});
