import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { freePort, obstacleAt } from "../../../scripts/lib/ports.mjs";
import { identify, isRunning } from "../../../scripts/lib/processes/identity.mjs";
import { localAddress } from "../../../scripts/lib/settings.mjs";
import { countPlaywright, countVitest, Tally } from "../../../scripts/lib/testing/tally.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "ledger-unit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = path.join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("a port that somebody listens on is an obstacle, a free one is not", async () => {
  const port = await freePort();
  expect(await obstacleAt(port, "127.0.0.1")).toBeNull();
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  expect(await obstacleAt(port, "127.0.0.1")).toBe("EADDRINUSE");
  await new Promise((resolve) => server.close(resolve));
});

test("a process is known by its start time, not by its number alone", () => {
  const self = identify(process.pid);
  expect(isRunning(self)).toBe(true);
  expect(isRunning({ pid: self.pid, started: "another" })).toBe(false);
});

test("the address of a server for the whole network is reached from this machine by loopback", () => {
  expect(localAddress({ host: "0.0.0.0", port: 80 })).toBe("http://127.0.0.1:80");
  expect(localAddress({ host: "::1", port: 80 })).toBe("http://[::1]:80");
  expect(localAddress({ host: "10.0.0.5", port: 80 })).toBe("http://10.0.0.5:80");
});

test("the sum over all runners", () => {
  const tally = new Tally();
  tally.add(countVitest(report({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 }), 0));
  tally.add(countPlaywright(report({ stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 0 } }), 0));
  expect(String(tally)).toBe("5 passed, 1 failed, 1 skipped");
});

test("a runner that fails without naming a test still counts as failed", () => {
  expect(countVitest(path.join(folder, "absent.json"), 1).failed).toBe(1);
  expect(countPlaywright(report({ stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 } }), 1).failed).toBe(1);
});
