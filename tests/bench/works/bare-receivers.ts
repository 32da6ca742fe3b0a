import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, open, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** A bare Node server in a process of its own; ends when `stop` is called. */
export async function startBareServer(folder: string): Promise<{ url: string; stop: () => void }> {
  const child = fork(path.join(import.meta.dirname, "bare-server.ts"), [folder], { execArgv: ["--import", "tsx"] });
  const port = await new Promise((resolve, reject) => {
    child.on("message", resolve);
    child.on("exit", () => reject(new Error("the bare server did not start")));
  });
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.disconnect() };
}

/** Puts bytes into a file and returns how many milliseconds a copy of it takes, with SHA-256 and fsync. */
export async function timeCopy(folder: string, bytes: Buffer): Promise<number> {
  const source = path.join(folder, "source");
  const target = path.join(folder, "target");
  await writeFile(source, bytes);
  const begun = performance.now();
  await copyFile(source, target);
  const file = await open(target, "r+");
  await file.sync();
  await file.close();
  createHash("sha256")
    .update(await readFile(target))
    .digest("hex");
  const took = performance.now() - begun;
  await rm(source);
  await rm(target);
  return took;
}
