import type { z } from "zod";

/** One operation of the HTTP API, as the slices declare them; openapi.json is made from these. */
export type ApiPath = {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** Under /api/v1, parameters in braces: `/activities/{id}`. */
  readonly path: `/${string}`;
  readonly tag: string;
  readonly summary: string;
  /** Action of the permission table that guards it. */
  readonly permission?: string;
  readonly query?: z.ZodObject;
  readonly input?: z.ZodType;
  /** Body that is no JSON: its media type. */
  readonly inputMedia?: string;
  readonly output?: z.ZodType;
  /** Answer that is no JSON: its media type. */
  readonly outputMedia?: string;
  readonly status?: number;
};
