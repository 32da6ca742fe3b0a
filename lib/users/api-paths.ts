import { z } from "zod";
import type { ApiPath } from "@/lib/platform/openapi";
import { meOutputSchema } from "@/lib/users/schema";
import { newTokenOutputSchema, tokenInputSchema, tokenOutputSchema } from "@/lib/users/tokens/schema";

export const userApiPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/me",
    tag: "account",
    summary: "Who is signed in, with roles and what they open",
    output: meOutputSchema,
  },
  {
    method: "get",
    path: "/tokens",
    tag: "account",
    summary: "Own API tokens, without their secrets",
    output: z.object({ items: z.array(tokenOutputSchema), nextCursor: z.null() }),
  },
  {
    method: "post",
    path: "/tokens",
    tag: "account",
    summary: "Make an API token; the secret is answered this once. Needs a session, not a token",
    input: tokenInputSchema,
    output: newTokenOutputSchema,
    status: 201,
  },
  {
    method: "delete",
    path: "/tokens/{id}",
    tag: "account",
    summary: "Revoke one of the own API tokens",
    status: 204,
  },
];
