import { assignByTable } from "@/lib/assignments/bulk/mutations";
import { tableInputSchema } from "@/lib/assignments/schema";
import { apiRoute, readBody } from "@/lib/platform/api";

export const POST = apiRoute(async ({ actor, request }) => {
  const input = await readBody(request, tableInputSchema);
  return input.ok ? assignByTable(actor, input.data) : input;
});
