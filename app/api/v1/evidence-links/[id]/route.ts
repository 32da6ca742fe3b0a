import { linkBody } from "@/lib/evidence/api-body";
import { unlinkEvidence } from "@/lib/evidence/links/mutations";
import { linkStepSchema } from "@/lib/evidence/schema";
import { apiRoute } from "@/lib/platform/api";
import { parseInput } from "@/lib/platform/parse";
import { ok } from "@/lib/platform/result";

export const GET = apiRoute(({ actor, params }) => linkBody(actor, ok({ id: params.id ?? "" })));

export const DELETE = apiRoute(async ({ actor, request, params }) => {
  const version = Number(new URL(request.url).searchParams.get("version"));
  const input = parseInput(linkStepSchema, { linkId: params.id, version });
  return input.ok ? unlinkEvidence(actor, input.data) : input;
});
