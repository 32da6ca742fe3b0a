import { assignLeads } from "@/lib/assignments/bulk/mutations";
import { bulkLeadSchema } from "@/lib/assignments/schema";
import { apiRoute, readBody } from "@/lib/platform/api";

export const POST = apiRoute(async ({ actor, request }) => {
  const input = await readBody(request, bulkLeadSchema);
  return input.ok ? assignLeads(actor, input.data) : input;
});
