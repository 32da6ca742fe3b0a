import { evidenceBody } from "@/lib/evidence/api-body";
import { deleteDraftEvidence, updateEvidence } from "@/lib/evidence/mutations";
import { evidenceDeleteSchema, evidencePatchSchema } from "@/lib/evidence/schema";
import { apiRoute, readBody } from "@/lib/platform/api";
import { parseInput } from "@/lib/platform/parse";
import { ok } from "@/lib/platform/result";

export const GET = apiRoute(({ actor, params }) => evidenceBody(actor, ok({ id: params.id ?? "" })));

export const PATCH = apiRoute(async ({ actor, request, params }) => {
  const body = await readBody(request, evidencePatchSchema.omit({ evidenceId: true }));
  if (!body.ok) return body;
  const input = parseInput(evidencePatchSchema, { ...body.data, evidenceId: params.id });
  return input.ok ? evidenceBody(actor, await updateEvidence(actor, input.data)) : input;
});

export const DELETE = apiRoute(async ({ actor, request, params }) => {
  const input = parseInput(evidenceDeleteSchema, { evidenceId: params.id, version: versionOf(request) });
  return input.ok ? deleteDraftEvidence(actor, input.data) : input;
});

function versionOf(request: Request): number {
  return Number(new URL(request.url).searchParams.get("version"));
}
