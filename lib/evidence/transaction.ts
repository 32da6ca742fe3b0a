import { inTransaction, type Tx } from "@/lib/platform/db/client";
import { type Result, refuse } from "@/lib/platform/result";

/** One use case on items. The database itself guards filed versions; its refusal reads `archived`. */
export async function evidenceTransaction<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await inTransaction(work);
  } catch (error) {
    if (error instanceof Error && error.message.includes("ledger: the version is archived")) return refuse("archived");
    throw error;
  }
}
