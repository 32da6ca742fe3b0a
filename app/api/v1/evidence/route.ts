import { evidenceBody } from "@/lib/evidence/api-body";
import { listEvidence } from "@/lib/evidence/data";
import { createEvidence } from "@/lib/evidence/mutations";
import { evidenceFilterSchema, evidenceInputSchema } from "@/lib/evidence/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  const filter = readQuery(request, evidenceFilterSchema);
  return filter.ok ? ok(await listEvidence(scopeOf(actor, "evidence.read"), filter.data)) : filter;
});

export const POST = apiRoute(
  async ({ actor, request }) => {
    const input = await readBody(request, evidenceInputSchema);
    return input.ok ? evidenceBody(actor, await createEvidence(actor, input.data)) : input;
  },
  { status: 201 },
);
