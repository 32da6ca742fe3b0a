import { startEmbedded, urlOfEmbedded } from "../postgres/embedded.mjs";
import { liveStart } from "../processes/run-file.mjs";

/**
 * The address of the database: the operator's own, or the embedded one. That is started here and stopped
 * with the command, unless the product is running and has it open already.
 */
export async function openDatabase(settings, lifecycle) {
  if (settings.externalUrl) return settings.externalUrl;
  if (liveStart(settings.dataDir)) return urlOfEmbedded(settings.dataDir, "ledger");
  const database = await startEmbedded(settings.dataDir);
  lifecycle.add(database.stop);
  await database.ensure("ledger");
  return database.urlOf("ledger");
}
