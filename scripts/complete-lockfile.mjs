// node scripts/complete-lockfile.mjs   after `npm install` against a registry that lacks other platforms
// Such an install leaves the packages for other systems out of package-lock.json, and `npm ci` then
// refuses it everywhere. Their versions are exact in what names them, so they can be put back.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { missingPlatformPackages } from "./lib/lockfile.mjs";
import { projectDir } from "./lib/project.mjs";

const file = path.join(projectDir, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingPlatformPackages(lock.packages);
const all = Object.entries({ ...lock.packages, ...missing });
lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(missing).length} packages put back.`);
