import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Slices from left to right: each imports only from itself and its left. */
const slices = [
  "platform",
  "permissions",
  "audit",
  "departments",
  "users",
  "indicators",
  "assignments",
  "evidence",
  "activities",
  "archive",
  "reviews",
  "dashboard",
  "reports",
] as const;

/**
 * Pure parts that a slice further left may use. The words and arithmetic of figures serve targets
 * (assignments), and the actor of `platform` serves the permission table both ways round.
 */
const shared = ["lib/activities/figures/"];

const root = resolve(import.meta.dirname, "../..");

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes("/generated/"));
}

type Import = { file: string; target: string; typeOnly: boolean };

/** Imports of the project's own files, as paths from the root without extension. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^;'"]*?from\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;
  for (const match of text.matchAll(pattern)) {
    const source = match[2] ?? match[3] ?? "";
    const target = source.startsWith("@/")
      ? source.slice(2)
      : source.startsWith(".")
        ? relative(root, resolve(root, dirname(file), source))
        : source;
    found.push({ file, target, typeOnly: Boolean(match[1]) });
  }
  return found;
}

const libFiles = filesUnder("lib");
const appFiles = filesUnder("app");
const componentFiles = filesUnder("components");
const allImports = [...libFiles, ...appFiles, ...componentFiles].flatMap(importsOf);
const sliceOf = (path: string) => slices.findIndex((slice) => path.startsWith(`lib/${slice}/`));
const baseName = (path: string) =>
  path
    .split("/")
    .at(-1)
    ?.replace(/\.tsx?$/, "") ?? "";

function show(found: readonly (Import | string)[]): string[] {
  return found.map((item) => (typeof item === "string" ? item : `${item.file} → ${item.target}`));
}

describe("architecture", () => {
  it("knows every folder of lib", () => {
    expect(readdirSync(join(root, "lib")).sort()).toEqual([...slices].sort());
  });

  it("lets slices import only from their left", () => {
    const reversed = allImports.filter(({ file, target }) => {
      const from = sliceOf(file);
      const to = sliceOf(target);
      return from >= 0 && to > from && !shared.some((part) => target.startsWith(part));
    });
    expect(show(reversed)).toEqual([]);
  });

  it("keeps lib free of app and components, and components free of app", () => {
    const upward = allImports.filter(
      ({ file, target }) =>
        (file.startsWith("lib/") && /^(app|components)\//.test(target)) ||
        (file.startsWith("components/") && target.startsWith("app/")),
    );
    expect(show(upward)).toEqual([]);
  });

  it("keeps rules pure", () => {
    const impure = allImports.filter(
      ({ file, target, typeOnly }) =>
        /(^|\/)(rules|schema|types|labels)\.tsx?$/.test(file) &&
        !typeOnly &&
        (/platform\/(db\/client|session|action|api|env|storage|actor)/.test(target) ||
          /(^|\/)(data|mutations|loaders|actions)$/.test(target) ||
          /^(next|@prisma)(\/|$)/.test(target)),
    );
    expect(show(impure)).toEqual([]);
    const clocks = libFiles.filter(
      (file) =>
        /(^|\/)rules\.ts$/.test(file) && /new Date\(\)|Date\.now\(\)/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(clocks).toEqual([]);
  });

  it("keeps mutations and data free of Next.js and of each other's layer above", () => {
    const wrong = allImports.filter(
      ({ file, target }) =>
        file.startsWith("lib/") &&
        /(^|\/)(mutations|data|rules)$/.test(file.replace(/\.ts$/, "")) &&
        (/^next(\/|$)/.test(target) || /(^|\/)(loaders|actions)$/.test(target) || target === "server-only"),
    );
    expect(show(wrong)).toEqual([]);
  });

  it("reaches the database only through the platform", () => {
    const wrong = allImports.filter(
      ({ file, target }) =>
        !file.startsWith("lib/platform/") &&
        (/^@prisma\//.test(target) || /db\/generated\/client/.test(target) || target === "pg"),
    );
    expect(show(wrong)).toEqual([]);
    const pagesWithDb = allImports.filter(
      ({ file, target }) =>
        /^(app|components)\//.test(file) && target === "lib/platform/db/client" && file !== "app/api/health/route.ts",
    );
    expect(show(pagesWithDb)).toEqual([]);
  });

  it("lets pages load through loaders only", () => {
    const wrong = allImports.filter(
      ({ file, target, typeOnly }) =>
        /^app\/.*(page|layout)\.tsx$/.test(file) && !typeOnly && /^lib\/.*\/(data|mutations)$/.test(target),
    );
    expect(show(wrong)).toEqual([]);
  });

  it("exports nothing but wrapped actions from a file of server actions", () => {
    const wrong = [...libFiles, ...appFiles, ...componentFiles].filter((file) => {
      const text = readFileSync(join(root, file), "utf8");
      if (!/^["']use server["'];/m.test(text)) return false;
      const exported = [...text.matchAll(/^export\s+(.*)$/gm)].map((match) => match[1] ?? "");
      return exported.some((line) => !/^const \w+Action\b.*=\s*(userAction|visitorAction)\(/.test(line));
    });
    expect(wrong).toEqual([]);
  });

  it("reads the environment in one place", () => {
    const wrong = [...libFiles, ...appFiles, ...componentFiles].filter(
      (file) => file !== "lib/platform/env.ts" && readFileSync(join(root, file), "utf8").includes("process.env"),
    );
    expect(wrong).toEqual([]);
  });

  it("writes raw SQL only as tagged templates, in reviewed modules", () => {
    const files = [...libFiles, ...appFiles, ...componentFiles];
    const unsafe = files.filter((file) =>
      /\$(query|execute)RawUnsafe|Prisma\.raw\(/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(unsafe).toEqual([]);
    const raw = files.filter((file) =>
      /\$(query|execute)Raw\b|Prisma\.sql\b/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(raw.toSorted()).toEqual([
      "lib/activities/months/mutations.ts",
      "lib/archive/numbering/mutations.ts",
      "lib/audit/mutations.ts",
      "lib/dashboard/months/data.ts",
      "lib/dashboard/standing/data.ts",
      "lib/evidence/readiness/mutations.ts",
    ]);
  });

  it("has no barrels and no grab-bag files", () => {
    const wrong = [...libFiles, ...componentFiles].filter((file) =>
      ["index", "utils", "helpers", "service", "constants", "misc", "common"].includes(baseName(file)),
    );
    expect(wrong).toEqual([]);
  });
});
