import { activityStepBodySchema } from "@/lib/activities/schema";
import { submitActivity } from "@/lib/activities/states/mutations";
import { apiRoute, readBody } from "@/lib/platform/api";

export const POST = apiRoute(
  async ({ actor, request, params }) => {
    const input = await readBody(request, activityStepBodySchema);
    return input.ok ? submitActivity(actor, { id: params.id ?? "", ...input.data }) : input;
  },
  { status: 201 },
);
