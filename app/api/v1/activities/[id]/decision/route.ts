import { apiRoute, readBody } from "@/lib/platform/api";
import { decideActivity } from "@/lib/reviews/activities/mutations";
import { activityDecisionBodySchema } from "@/lib/reviews/schema";

export const POST = apiRoute(
  async ({ actor, request, params }) => {
    const input = await readBody(request, activityDecisionBodySchema);
    return input.ok ? decideActivity(actor, { activityId: params.id ?? "", ...input.data }) : input;
  },
  { status: 201 },
);
