import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { permissionTable } from "@/lib/permissions/table";
import { type PermissionAction, permissionActions } from "@/lib/permissions/types";
import { Role } from "@/lib/platform/db/generated/enums";

const root = resolve(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const roles = Object.values(Role);

function line(action: PermissionAction): string {
  const cells = roles.map((role) => (permissionTable[action][role] ?? []).join(", ") || "–");
  return `| \`${action}\` | ${cells.join(" | ")} |`;
}

/** The permission table as the README prints it. */
function permissionMarkdown(): string {
  return [
    `| Action | ${roles.join(" | ")} |`,
    `| --- |${roles.map(() => " --- |").join("")}`,
    ...permissionActions.map(line),
  ].join("\n");
}

/** The rows of a table, whatever the width of its columns. */
function cells(table: string): string[][] {
  const rows = table.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
  return rows.filter((row) => row.length > 1 && !/^-+$/.test(row[1] ?? ""));
}

describe("README", () => {
  it("prints the permission table as it is", () => {
    const printed = /<!-- permissions -->([\s\S]*?)<!-- \/permissions -->/.exec(readme)?.[1];
    expect(cells(printed ?? "")).toEqual(cells(permissionMarkdown()));
  });

  it("links only to what exists", () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g)].flatMap(
      ([, link, picture]) => link ?? picture ?? [],
    );
    const local = targets.filter((target) => !/^https?:/.test(target));
    expect(local.filter((target) => !readable(target))).toEqual([]);
  });
});

function readable(path: string): boolean {
  try {
    readFileSync(join(root, path));
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR";
  }
}
