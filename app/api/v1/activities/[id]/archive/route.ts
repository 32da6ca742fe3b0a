import { apiRoute, readBody } from "@/lib/platform/api";
import { archiveActivity } from "@/lib/reviews/activities/mutations";
import { activityArchiveBodySchema } from "@/lib/reviews/schema";

export const POST = apiRoute(
  async ({ actor, request, params }) => {
    const input = await readBody(request, activityArchiveBodySchema);
    return input.ok ? archiveActivity(actor, { activityId: params.id ?? "", ...input.data }) : input;
  },
  { status: 201 },
);
