import { linkBody } from "@/lib/evidence/api-body";
import { listLinks } from "@/lib/evidence/links/data";
import { linkEvidence } from "@/lib/evidence/links/mutations";
import { linkFilterSchema, linkInputSchema } from "@/lib/evidence/schema";
import { scopeOf } from "@/lib/permissions/scope";
import { apiRoute, readBody, readQuery } from "@/lib/platform/api";
import { ok } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor, request }) => {
  const filter = readQuery(request, linkFilterSchema);
  return filter.ok ? ok(await listLinks(scopeOf(actor, "evidence.read"), filter.data)) : filter;
});

export const POST = apiRoute(
  async ({ actor, request }) => {
    const input = await readBody(request, linkInputSchema);
    return input.ok ? linkBody(actor, await linkEvidence(actor, input.data)) : input;
  },
  { status: 201 },
);
