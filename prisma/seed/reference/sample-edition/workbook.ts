import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderEdition } from "@/lib/indicators/render";
import { sampleSheet } from "./edition";

/** The sample as it is shipped: offered on the import page, and imported by the demo. */
export const sampleFile = join(process.cwd(), "public", "samples", "edition-sample.xlsx");

export async function readSampleFile(): Promise<Buffer> {
  return readFile(sampleFile);
}

/** Makes the shipped file anew from the structured sample: `tsx prisma/seed/reference/sample-edition/write.ts`. */
export async function writeSampleFile(): Promise<number> {
  const model = sampleSheet();
  await writeFile(sampleFile, await renderEdition(model));
  return model.rows.length;
}
