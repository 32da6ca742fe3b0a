// The web server itself; started by start.mjs, bench.mjs and the browser tests, not by hand.
import { createServer } from "node:http";
import next from "next";
import { prepareExchange } from "./lib/product/page-headers.mjs";
import { projectDir } from "./lib/project.mjs";

const port = Number(process.env.PORT);
const hostname = process.env.HOST;
const drainMilliseconds = 4000;
const idleMilliseconds = 180_000;

// Node cuts every request after 300 s, and `next start` offers no setting for it: a large file over a
// slow line needs longer. Headers keep their limit, and a connection on which nothing moves is ended.
const server = createServer({ requestTimeout: 0, headersTimeout: 60_000, keepAliveTimeout: 65_000 });
server.setTimeout(idleMilliseconds);
const app = next({ dev: false, dir: projectDir, hostname, port, httpServer: server });
await app.prepare();
const handle = app.getRequestHandler();
server.on("request", (request, response) => {
  prepareExchange(request, response);
  handle(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

let isEnding = false;
async function end(code) {
  if (isEnding) return;
  isEnding = true;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), drainMilliseconds);
  await closed;
  clearTimeout(timer);
  await app.close();
  process.exit(code);
}

process.on("SIGTERM", () => end(0));
process.on("SIGINT", () => end(0));
// The starter was killed: nobody is left to stop this server.
process.on("disconnect", () => end(1));
server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, hostname, () => process.send?.({ listening: true }));
