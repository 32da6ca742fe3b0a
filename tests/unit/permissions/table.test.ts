import { describe, expect, it } from "vitest";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { permissionTable } from "@/lib/permissions/table";
import { type PermissionAction, permissionActions, type Relation, type Target } from "@/lib/permissions/types";
import type { Actor } from "@/lib/platform/actor";
import { Role } from "@/lib/platform/db/generated/enums";

const own = "/city/bureau/";
const places = {
  own: { departmentPath: own },
  below: { departmentPath: "/city/bureau/section/" },
  above: { departmentPath: "/city/" },
  beside: { departmentPath: "/city/bureau2/" },
  elsewhere: { departmentPath: "/city2/bureau/" },
} as const satisfies Record<string, Target>;

function actorWith(role: Role, more: Partial<Actor> = {}): Actor {
  const term = { role, departmentId: "bureau", departmentPath: own, departmentName: "局" };
  const base = {
    userId: "me",
    username: "me",
    name: "me",
    terms: [term],
    leads: new Set<string>(),
    mustChangePassword: false,
  };
  return { ...base, access: "session", ...more } as unknown as Actor;
}

/** What each relation must open, told independently of the rules under test. */
function expected(relations: readonly Relation[], place: keyof typeof places, state: "draft" | "submitted"): boolean {
  const inSubtree = place === "own" || place === "below";
  return relations.some(
    (relation) =>
      relation === "all" ||
      (relation === "city" && place !== "elsewhere") ||
      (relation === "subtree" && inSubtree) ||
      (relation === "released" && inSubtree && state !== "draft") ||
      (relation === "department" && place === "own"),
  );
}

const roles = Object.values(Role);
const cells = permissionActions.flatMap((action) => roles.map((role) => ({ action, role })));

describe("the permission table", () => {
  it.each(cells)("$role · $action: rows by place and state", ({ action, role }) => {
    const relations = permissionTable[action][role] ?? [];
    const actor = actorWith(role);
    for (const place of Object.keys(places) as (keyof typeof places)[]) {
      for (const state of ["draft", "submitted"] as const) {
        const answer = can(actor, action, { ...places[place], state });
        expect(answer, `${place} ${state}`).toBe(expected(relations, place, state));
      }
    }
    expect(can(actor, action)).toBe(relations.length > 0);
  });

  it.each(cells)("$role · $action: the scope opens what can() opens", ({ action, role }) => {
    const relations = permissionTable[action][role] ?? [];
    const scope = scopeOf(actorWith(role), action);
    expect(scope.all).toBe(relations.includes("all"));
    expect(scope.paths).toEqual([
      ...(relations.includes("subtree") ? [own] : []),
      ...(relations.includes("city") ? ["/city/"] : []),
    ]);
    expect(scope.releasedPaths).toEqual(relations.includes("released") ? [own] : []);
    expect(scope.departmentIds).toEqual(relations.includes("department") ? ["bureau"] : []);
    expect(scope.userId).toBe(relations.includes("own") ? "me" : null);
  });

  it("opens a standard that the unit leads, but never its drafts", () => {
    const actor = actorWith("staff", { leads: new Set(["round:standard"]) });
    const target = { departmentPath: "/city/other/", standards: ["round:standard"] };
    expect(can(actor, "activity.read", { ...target, state: "submitted" })).toBe(true);
    expect(can(actor, "activity.read", { ...target, state: "draft" })).toBe(false);
    expect(can(actor, "activity.update", { ...target, state: "submitted" })).toBe(false);
    expect(scopeOf(actor, "activity.read").standards).toEqual(["round:standard"]);
  });

  it("takes a path for a subtree only at a whole id", () => {
    expect(can(actorWith("admin"), "user.manage", { departmentPath: "/city/bureau2/" })).toBe(false);
    expect(can(actorWith("admin"), "user.manage", {})).toBe(false);
  });

  it("lets a read-only token read and nothing else", () => {
    for (const { action, role } of cells) {
      const token = actorWith(role, { access: "token-read" });
      const reads = action.endsWith(".read") || action === "audit.verify";
      expect(can(token, action)).toBe(reads && can(actorWith(role), action));
    }
  });

  it("never lets a right to change reach further than the right to read", () => {
    const readOf: Partial<Record<PermissionAction, PermissionAction>> = {
      "activity.update": "activity.read",
      "activity.submit": "activity.read",
      "activity.review": "activity.read",
      "activity.archive": "activity.read",
      "evidence.update": "evidence.read",
      "department.manage": "department.read",
      "user.manage": "user.read",
      "edition.manage": "edition.read",
      "round.manage": "round.read",
      "target.manage": "target.read",
    };
    for (const [write, read] of Object.entries(readOf) as [PermissionAction, PermissionAction][]) {
      for (const role of roles) {
        for (const place of Object.values(places)) {
          for (const state of ["draft", "submitted"] as const) {
            const actor = actorWith(role);
            const target = { ...place, state };
            if (can(actor, write, target)) expect(can(actor, read, target), `${role} ${write}`).toBe(true);
          }
        }
      }
    }
  });

  it("keeps the administrator away from ledger data, and everybody but the auditor away from verdicts", () => {
    for (const action of ["activity.read", "evidence.read", "archive.read", "dashboard.read", "report.read"] as const)
      expect(can(actorWith("admin"), action)).toBe(false);
    for (const action of ["activity.review", "link.decide", "activity.archive"] as const)
      expect(roles.filter((role) => can(actorWith(role), action))).toEqual(["auditor"]);
  });
});
