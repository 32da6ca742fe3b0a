import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { apiPaths, openApiDocument } from "@/app/api/v1/openapi.json/document";
import { permissionActions } from "@/lib/permissions/types";

const root = resolve(import.meta.dirname, "../../../app/api/v1");

/** Method and path of every exported handler under app/api/v1. */
function handlers(): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts") && !file.startsWith("openapi.json"))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const path = `/${file.replace(/\/route\.ts$/, "").replace(/\[(\w+)\]/g, "{$1}")}`;
      const found = text.matchAll(/export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/g);
      return [...found].map(([, method]) => `${method?.toLowerCase()} ${path}`);
    })
    .sort();
}

describe("openapi.json", () => {
  it("describes every handler, and nothing that is not there", () => {
    expect(apiPaths.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(handlers());
  });

  it("names permissions that exist", () => {
    const known = new Set<string>(permissionActions);
    expect(apiPaths.filter(({ permission }) => permission && !known.has(permission))).toEqual([]);
  });

  it("is made of the schemas, with an answer for refusals everywhere", () => {
    const document = openApiDocument();
    const paths = Object.values(document.paths ?? {});
    expect(paths.length).toBeGreaterThan(25);
    const operations = paths.flatMap((path) => Object.values(path as Record<string, { responses: object }>));
    for (const { responses } of operations) expect(Object.keys(responses)).toContain("default");
    expect(JSON.stringify(document)).toContain("occurrencesQualifier");
  });
});
