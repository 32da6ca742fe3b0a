import { importEdition } from "@/lib/indicators/import/mutations";
import { readWorkbook } from "@/lib/indicators/import/workbook/data";
import { publishEdition } from "@/lib/indicators/mutations";
import type { Actor } from "@/lib/platform/actor";
import type { Result } from "@/lib/platform/result";
import { sampleEdition } from "./edition";
import { readSampleFile } from "./workbook";

function settled<T>(result: Result<T>): T {
  if (result.ok) return result.data;
  throw new Error(`sample edition: ${result.code} ${JSON.stringify(result.fields ?? {})}`);
}

/** Takes the shipped .xlsx in as anybody would, and publishes it. Answers the edition's id. */
export async function importSampleEdition(actor: Actor): Promise<{ id: string; code: string }> {
  const sheets = settled(await readWorkbook(await readSampleFile()));
  const imported = settled(await importEdition(actor, { ...sampleEdition, sheets, dryRun: false }));
  if (imported.id === null || imported.version === null) throw new Error("sample edition: nothing was written");
  return settled(await publishEdition(actor, { id: imported.id, version: imported.version }));
}
