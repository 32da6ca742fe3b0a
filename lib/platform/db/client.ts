import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/lib/platform/db/generated/client";
import { env } from "@/lib/platform/env";
import { type Refusal, RefusalError, type Result } from "@/lib/platform/result";

export { Prisma };

/** What every helper that reads or writes takes: the client itself or an open transaction. */
export type Tx = Prisma.TransactionClient;

// Development reloads modules; the pool must survive that.
const keeper = globalThis as typeof globalThis & { ledgerDb?: PrismaClient };

export function db(): PrismaClient {
  keeper.ledgerDb ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: env().DATABASE_POOL }),
  });
  return keeper.ledgerDb;
}

/** Ends the pool; for scripts and tests. */
export async function closeDb(): Promise<void> {
  await keeper.ledgerDb?.$disconnect();
  keeper.ledgerDb = undefined;
}

const attempts = 4;

/** True for a write that lost against another one and may be tried again from the start. */
function isLostRace(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2034" || /deadlock|could not serialize/i.test(error.message);
}

/** True when a unique constraint refused the write. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/**
 * Runs one use case in one transaction. A refusal, returned or thrown as `RefusalError`, rolls
 * everything back; a deadlock is tried again.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db().$transaction(
        async (tx) => {
          const result = await work(tx);
          if (!result.ok) throw new RefusalError(result);
          return result;
        },
        { maxWait: 15_000, timeout: 60_000 },
      );
    } catch (error) {
      if (error instanceof RefusalError) return error.refusal satisfies Refusal;
      if (attempt < attempts && isLostRace(error)) continue;
      throw error;
    }
  }
}
