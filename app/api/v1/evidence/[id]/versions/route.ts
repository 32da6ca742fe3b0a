import { evidenceBody } from "@/lib/evidence/api-body";
import { addEvidenceVersion } from "@/lib/evidence/mutations";
import { evidenceVersionInputSchema } from "@/lib/evidence/schema";
import { apiRoute, readBody } from "@/lib/platform/api";
import { parseInput } from "@/lib/platform/parse";

export const POST = apiRoute(
  async ({ actor, request, params }) => {
    const body = await readBody(request, evidenceVersionInputSchema.omit({ evidenceId: true }));
    if (!body.ok) return body;
    const input = parseInput(evidenceVersionInputSchema, { ...body.data, evidenceId: params.id });
    return input.ok ? evidenceBody(actor, await addEvidenceVersion(actor, input.data)) : input;
  },
  { status: 201 },
);
