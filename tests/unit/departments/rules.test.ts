import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupChanges, headcountOf, membersByRole } from "@/lib/departments/leading-groups/rules";
import type { GroupMember, GroupVersion } from "@/lib/departments/leading-groups/types";
import { canStandUnder, childPath, departmentTree, flattenTree, movedPath, pathIds } from "@/lib/departments/rules";
import type { DepartmentSummary } from "@/lib/departments/types";
import { DepartmentKind } from "@/lib/platform/db/generated/enums";

function unit(id: string, parentId: string | null, sort = 0): DepartmentSummary {
  return { id, code: id, name: id, shortName: null, kind: "bureau", parentId, path: "", sort, active: true };
}

describe("the tree of units", () => {
  it("orders siblings by place, then by code, and keeps what lost its parent", () => {
    const tree = departmentTree([
      unit("c", "a", 1),
      unit("b", "a", 2),
      unit("a", null),
      unit("d", "a", 1),
      unit("x", "?"),
    ]);
    expect(flattenTree(tree).map((node) => `${node.depth}${node.id}`)).toEqual(["0a", "1c", "1d", "1b", "0x"]);
  });

  it("holds every unit exactly once", () => {
    const forest = fc
      .array(fc.nat({ max: 30 }), { maxLength: 30 })
      .map((parents) =>
        parents.map((parent, index) => unit(`u${index}`, index > 0 && parent < index ? `u${parent}` : null)),
      );
    fc.assert(
      fc.property(forest, (rows) => {
        const ids = flattenTree(departmentTree(rows)).map((node) => node.id);
        expect(ids.toSorted()).toEqual(rows.map((row) => row.id).toSorted());
      }),
    );
  });

  it("moves the paths of a subtree and of nothing else", () => {
    const path = childPath(childPath("/", "a"), "b");
    expect(path).toBe("/a/b/");
    expect(pathIds(path)).toEqual(["a", "b"]);
    expect(movedPath("/a/b/c/", "/a/b/", "/z/b/")).toBe("/z/b/c/");
    expect(() => movedPath("/a/bb/", "/a/b/", "/z/")).toThrow(RangeError);
  });

  it("stands every kind under some other, and a class only in a school", () => {
    const kinds = Object.values(DepartmentKind);
    for (const kind of kinds) expect(kinds.some((parent) => canStandUnder(kind, parent))).toBe(true);
    expect(canStandUnder("class", "school")).toBe(true);
    expect(canStandUnder("class", "bureau")).toBe(false);
    expect(canStandUnder("city", "bureau")).toBe(false);
  });
});

function member(role: GroupMember["role"], office: string, headcount: number | null = 1): GroupMember {
  return { role, office, departmentId: null, departmentName: null, headcount };
}

function version(members: GroupMember[], more: Partial<GroupVersion> = {}): GroupVersion {
  return {
    id: "v",
    number: 1,
    foundedOn: "2021-01-01",
    foundedPrecision: "half_year",
    reason: null,
    documentNumber: null,
    officePlace: null,
    officeDuties: [],
    sourceText: null,
    supersededOn: null,
    members,
    ...more,
  };
}

describe("leading groups", () => {
  const chair = member("chair", "局长");
  const heads = member("member", "各科室负责人", null);

  it("reads out by rank and never counts a group entry as a number", () => {
    expect(membersByRole([heads, chair]).map((group) => group.role)).toEqual(["chair", "member"]);
    expect(headcountOf([chair, member("deputy", "副局长", 3)])).toEqual({ count: 4, isOpen: false });
    expect(headcountOf([heads])).toEqual({ count: 0, isOpen: true });
  });

  it("tells who came, who left and which fields changed", () => {
    const before = version([chair, heads]);
    const after = version([chair, member("deputy", "纪检组长")], { officePlace: "局办公室" });
    expect(groupChanges(before, after)).toEqual([
      { kind: "field", field: "officePlace", before: "", after: "局办公室" },
      { kind: "member-removed", member: heads },
      { kind: "member-added", member: member("deputy", "纪检组长") },
    ]);
    expect(groupChanges(before, before)).toEqual([]);
  });
});
