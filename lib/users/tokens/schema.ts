import { z } from "zod";
import { isCivilDate } from "@/lib/platform/dates";
import { ApiScope } from "@/lib/platform/db/generated/enums";

export const tokenInputSchema = z
  .object({
    name: z.string().trim().min(1).max(60).describe("What the token is for"),
    scope: z.enum(ApiScope).default("read").describe("write: may also change what the account may change"),
    expiresOn: z
      .string()
      .refine(isCivilDate, "invalid")
      .optional()
      .describe("Last day on which it is valid, at most one year ahead; left out: 90 days"),
  })
  .meta({ id: "TokenInput" });
export type TokenInput = z.output<typeof tokenInputSchema>;

export const tokenRevokeSchema = z.object({ id: z.string().min(1) });

export const tokenOutputSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(ApiScope)),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "Token" });

export const newTokenOutputSchema = z
  .object({
    id: z.string(),
    token: z.string().describe("The bearer token; shown this once"),
    name: z.string(),
    scopes: z.array(z.enum(ApiScope)),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: "NewToken" });
