import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingPlatformPackages } from "../../../scripts/lib/lockfile.mjs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));

test("package-lock.json holds the packages of every system, so that `npm ci` accepts it", () => {
  expect(Object.keys(missingPlatformPackages(packages))).toEqual([]);
});

test("a package left out for another system is found again with its platform", () => {
  const name = "node_modules/@biomejs/cli-darwin-arm64";
  const { [name]: left, ...rest } = packages;
  expect(left).toBeDefined();
  const { version } = packages["node_modules/@biomejs/biome"];
  expect(missingPlatformPackages(rest)).toEqual({
    [name]: { version, dev: true, optional: true, cpu: ["arm64"], os: ["darwin"] },
  });
});
