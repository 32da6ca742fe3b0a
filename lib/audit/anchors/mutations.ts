import { appendFile, mkdir, open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { anchorFile } from "@/lib/audit/anchors/data";
import { formatAnchor } from "@/lib/audit/anchors/rules";
import { db } from "@/lib/platform/db/client";
import { logger } from "@/lib/platform/logger";

/** True when a crash cut the last line: the next anchor must not be glued to it. */
async function endsInsideLine(path: string): Promise<boolean> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size === 0) return false;
  const handle = await open(path, "r");
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(1), length: 1, position: size - 1 });
    return buffer[0] !== 0x0a;
  } finally {
    await handle.close();
  }
}

let lastSeq = 0n;

/** Writes the committed end of the chain into the file of anchors, unless it lies at or before `known` or the last one written here. */
export async function writeAnchor(known = 0n): Promise<void> {
  const head = await db().auditHead.findUnique({ where: { id: 1 } });
  if (!head || head.seq <= known || head.seq <= lastSeq) return;
  const path = anchorFile();
  await mkdir(dirname(path), { recursive: true });
  const line = formatAnchor({ seq: head.seq, hash: head.hash, at: new Date().toISOString() });
  await appendFile(path, `${(await endsInsideLine(path)) ? "\n" : ""}${line}`, { mode: 0o600, flush: true });
  lastSeq = head.seq;
}

const soonMs = 1_500;
const laterMs = 8_500;
let timer: NodeJS.Timeout | undefined;
let askedAgain = false;

function after(ms: number, next: () => void): void {
  timer = setTimeout(() => {
    writeAnchor()
      .catch((error: unknown) => logger().error({ err: error }, "the audit anchor could not be written"))
      .finally(next);
  }, ms);
  timer.unref();
}

/**
 * Asks for anchors soon (once the transaction that called is through) and once more ten seconds later; what
 * happens in between shares them. Never holds the process open.
 */
export function scheduleAnchor(): void {
  if (timer) {
    askedAgain = true;
    return;
  }
  after(soonMs, () =>
    after(laterMs, () => {
      timer = undefined;
      if (askedAgain) {
        askedAgain = false;
        scheduleAnchor();
      }
    }),
  );
}
