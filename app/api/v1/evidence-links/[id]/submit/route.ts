import { linkBody } from "@/lib/evidence/api-body";
import { submitLink } from "@/lib/evidence/links/mutations";
import { linkStepSchema } from "@/lib/evidence/schema";
import { apiRoute, readBody } from "@/lib/platform/api";

export const POST = apiRoute(async ({ actor, request, params }) => {
  const body = await readBody(request, linkStepSchema.pick({ version: true }));
  return body.ok
    ? linkBody(actor, await submitLink(actor, { linkId: params.id ?? "", version: body.data.version }))
    : body;
});
