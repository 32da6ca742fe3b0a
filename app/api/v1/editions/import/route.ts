import { importEdition } from "@/lib/indicators/import/mutations";
import { importQuerySchema } from "@/lib/indicators/import/schema";
import { readWorkbookBody } from "@/lib/indicators/import/workbook/body";
import { readWorkbook } from "@/lib/indicators/import/workbook/data";
import { can } from "@/lib/permissions/rules";
import { apiRoute, readQuery } from "@/lib/platform/api";
import { refuse } from "@/lib/platform/result";

export const POST = apiRoute(
  async ({ actor, request }) => {
    // Nobody else makes the server open a file.
    if (!can(actor, "edition.manage", {})) return refuse("forbidden");
    const query = readQuery(request, importQuerySchema);
    if (!query.ok) return query;
    const body = await readWorkbookBody(request);
    if (!body.ok) return body;
    const sheets = await readWorkbook(body.data);
    return sheets.ok ? importEdition(actor, { ...query.data, sheets: sheets.data }) : sheets;
  },
  { status: 201 },
);
