import { apiRoute } from "@/lib/platform/api";
import { revokeApiToken } from "@/lib/users/tokens/mutations";

export const DELETE = apiRoute(async ({ actor, params }) => {
  const revoked = await revokeApiToken(actor, { id: params.id ?? "" });
  return revoked.ok ? new Response(null, { status: 204 }) : revoked;
});
