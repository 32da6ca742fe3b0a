import { getActivity } from "@/lib/activities/data";
import { attachEvidence } from "@/lib/activities/mutations";
import { attachEvidenceBodySchema } from "@/lib/activities/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody } from "@/lib/platform/api";
import { ok, refuse } from "@/lib/platform/result";

export const POST = apiRoute(
  async ({ actor, request, params }) => {
    const input = await readBody(request, attachEvidenceBodySchema);
    if (!input.ok) return input;
    const id = params.id ?? "";
    const changed = await attachEvidence(actor, { id, ...input.data });
    if (!changed.ok) return changed;
    const record = await getActivity(scopeOf(actor, "activity.read"), id);
    return record ? ok(record) : refuse("not_found");
  },
  { status: 201 },
);
