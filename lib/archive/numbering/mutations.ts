import type { ArchiveClass } from "@/lib/archive/types";
import type { Tx } from "@/lib/platform/db/client";

/**
 * Takes the next 件号 of a class. The counter's row stays locked until the transaction ends: others wait,
 * and a number that is rolled back is given out again, so the numbers have no gap. Take it late.
 */
export async function takeItemNumber(tx: Tx, of: ArchiveClass): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "ArchiveCounter" ("fonds", "category", "year", "retention", "officeCode", "last")
    VALUES (${of.fonds}, ${of.category}, ${of.year}, ${of.retention}::"Retention", ${of.officeCode}, 1)
    ON CONFLICT ("fonds", "category", "year", "retention", "officeCode")
    DO UPDATE SET "last" = "ArchiveCounter"."last" + 1
    RETURNING "last"`;
  if (!row) throw new Error("the archive counter gave no number");
  return row.last;
}
