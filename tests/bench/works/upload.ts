import { deepStrictEqual } from "node:assert";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Bench } from "../instance/bench";
import { send } from "../instance/session";
import { type Found, type Line, line } from "../measure/lines";
import { inTurn } from "../measure/rounds";
import { startBareServer, timeCopy } from "./bare-receivers";
import { photograph, type Sample, video } from "./upload-files";

type Received = { readonly sha256: string; readonly size: number };

async function benchSample(bench: Bench, sample: Sample, bareUrl: string, folder: string, n: number): Promise<Line[]> {
  const { staff, unit } = bench;
  const address = `/api/v1/evidence/files?department=${unit.id}&name=${encodeURIComponent(sample.name)}`;
  const headers = { "content-type": "application/octet-stream" };
  const times = await inTurn(n, {
    product: async () => {
      const { bytes, sha256 } = sample.next();
      const begun = performance.now();
      const { body } = await staff.answer("POST", address, 201, { body: bytes, headers });
      const took = performance.now() - begun;
      const received = JSON.parse(body.toString()) as Received;
      deepStrictEqual([received.sha256, received.size], [sha256, bytes.length], "digest and length");
      return took;
    },
    bare: async () => {
      const { bytes, sha256 } = sample.next();
      const begun = performance.now();
      const { body } = await send(bareUrl, "POST", { body: bytes, headers });
      const took = performance.now() - begun;
      deepStrictEqual(body.toString(), sha256, "digest by the bare server");
      return took;
    },
    copy: () => timeCopy(folder, sample.next().bytes),
  });
  const bare = { name: "bare Node server: receive, SHA-256, write, fsync", median: times.bare.median };
  const copy = { name: "file copy, SHA-256, fsync", median: times.copy.median };
  return [line(sample.work, times.product, bare, { ratio: 2 }), line(sample.work, times.product, copy)];
}

/** One file as the raw body of a request, stored and described. Goals: W5. */
export async function benchUpload(bench: Bench): Promise<Found> {
  // On the disk of the product's own files, so that both sync to the same one.
  const folder = path.join(bench.dataDir, "bench");
  const bare = await startBareServer(folder);
  try {
    const small = await benchSample(bench, await photograph(), bare.url, folder, bench.rounds(20));
    const large = await benchSample(bench, video(), bare.url, folder, bench.rounds(8));
    return { lines: [...small, ...large] };
  } finally {
    bare.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
