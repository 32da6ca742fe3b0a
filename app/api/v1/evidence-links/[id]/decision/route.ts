import { apiRoute, readBody } from "@/lib/platform/api";
import { decideLink } from "@/lib/reviews/links/mutations";
import { linkDecisionBodySchema } from "@/lib/reviews/schema";

export const POST = apiRoute(
  async ({ actor, request, params }) => {
    const input = await readBody(request, linkDecisionBodySchema);
    return input.ok ? decideLink(actor, { linkId: params.id ?? "", ...input.data }) : input;
  },
  { status: 201 },
);
