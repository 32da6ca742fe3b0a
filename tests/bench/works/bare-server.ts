// Started by upload.ts: receives bytes, hashes them, writes and syncs them, and does nothing else.
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const folder = process.argv[2] ?? "";
await mkdir(folder, { recursive: true });

const server = createServer(async (request, response) => {
  const place = path.join(folder, randomUUID());
  const hash = createHash("sha256");
  const file = await open(place, "wx");
  for await (const chunk of request) {
    hash.update(chunk);
    await file.write(chunk);
  }
  await file.sync();
  await file.close();
  response.end(hash.digest("hex"));
  await rm(place);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address && typeof address === "object") process.send?.(address.port);
});
process.on("disconnect", () => process.exit(0));
