import { contentDisposition } from "@/lib/evidence/files/names";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readQuery } from "@/lib/platform/api";
import { civilToday } from "@/lib/platform/dates";
import { refuse } from "@/lib/platform/result";
import { wordMedia } from "@/lib/reports/api-paths";
import { buildWorkSummary } from "@/lib/reports/data";
import { recordSummaryExport } from "@/lib/reports/mutations";
import { summaryQuerySchema } from "@/lib/reports/schema";
import { renderWorkSummary } from "@/lib/reports/word/render";

export const GET = apiRoute(async ({ actor, request }) => {
  if (!can(actor, "report.read")) return refuse("forbidden");
  const query = readQuery(request, summaryQuerySchema);
  if (!query.ok) return query;
  const summary = await buildWorkSummary(scopeOf(actor, "report.read"), query.data, civilToday(new Date()));
  if (!summary) return refuse("not_found");
  const noted = await recordSummaryExport(actor, summary);
  if (!noted.ok) return noted;
  return new Response(new Uint8Array(await renderWorkSummary(summary)), {
    headers: {
      "content-type": wordMedia,
      "content-disposition": contentDisposition("attachment", `${summary.title}.docx`),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
});
