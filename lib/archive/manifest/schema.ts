import { z } from "zod";

/** What a page shows of a filed description; a description of another form shows as text alone. */
export const shownManifestSchema = z.object({
  files: z.array(z.object({ fileName: z.string(), mediaType: z.string(), size: z.number(), sha256: z.string() })),
  checks: z.object({ passed: z.boolean() }),
});
export type ShownManifest = z.output<typeof shownManifestSchema>;
