import { spawn } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import type { RawSheet } from "@/lib/indicators/import/types";
import { workbookProblem } from "@/lib/indicators/import/workbook/rules";
import { ok, type Result, refuse } from "@/lib/platform/result";

// The reader is started by its path from the project's folder (the product always runs there), so it
// needs no bundler: see child/read-workbook.mjs.
const reader = ["lib", "indicators", "import", "child", "read-workbook.mjs"];
const limits = { heapMb: 256, timeMs: 20_000, answerBytes: 32 << 20, atOnce: 2 };

const answerSchema = z.object({
  sheets: z.array(
    z.object({
      name: z.string(),
      rows: z.array(z.object({ number: z.number().int().positive(), cells: z.array(z.string()) })),
    }),
  ),
});

let running = 0;

/** What the child printed, or null when it died, took too long or said too much. */
function askReader(bytes: Buffer): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${limits.heapMb}`, join(/* turbopackIgnore: true */ process.cwd(), ...reader)],
      {
        stdio: ["pipe", "pipe", "ignore"],
        env: { NODE_ENV: "production" },
        timeout: limits.timeMs,
        killSignal: "SIGKILL",
      },
    );
    const parts: Buffer[] = [];
    let size = 0;
    child.stdout.on("data", (part: Buffer) => {
      size += part.length;
      if (size > limits.answerBytes) child.kill("SIGKILL");
      else parts.push(part);
    });
    // A child that dies early closes its input: that is its answer, not an error of ours.
    child.stdin.on("error", () => {});
    child.on("error", () => resolve(null));
    child.on("close", (code) => resolve(code === 0 ? Buffer.concat(parts).toString("utf8") : null));
    child.stdin.end(bytes);
  });
}

function parseAnswer(text: string): RawSheet[] | null {
  try {
    return answerSchema.parse(JSON.parse(text)).sheets;
  } catch {
    return null;
  }
}

/**
 * The rows of a stranger's .xlsx as text. The file is opened in a process of its own with little memory
 * and time; a hostile one is refused (`invalid`, file: unreadable) and the server lives on.
 */
export async function readWorkbook(bytes: Buffer): Promise<Result<RawSheet[]>> {
  const problem = workbookProblem(bytes);
  if (problem === "too_large") return refuse("too_large", { file: problem });
  if (problem) return refuse("unsupported_type", { file: problem });
  if (running >= limits.atOnce) return refuse("rate_limited");
  running++;
  try {
    const answer = await askReader(bytes);
    const sheets = answer === null ? null : parseAnswer(answer);
    return sheets ? ok(sheets) : refuse("invalid", { file: "unreadable" });
  } finally {
    running--;
  }
}
