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

describe("README", () => {
  it("prints the permission table as it is", () => {
    const printed = /<!-- permissions -->\n([\s\S]*?)\n<!-- \/permissions -->/.exec(readme)?.[1];
    expect(printed).toBe(permissionMarkdown());
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
