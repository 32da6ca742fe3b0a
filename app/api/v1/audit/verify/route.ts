import { verifySchema } from "@/lib/archive/schema";
import { verifyFor } from "@/lib/archive/verify/data";
import { depthOf } from "@/lib/archive/verify/rules";
import { apiRoute, readQuery } from "@/lib/platform/api";

export const GET = apiRoute(async ({ actor, request }) => {
  const query = readQuery(request, verifySchema);
  return query.ok ? verifyFor(actor, depthOf(query.data.files)) : query;
});
