import { describe, expect, it } from "vitest";
import { navigationFor } from "@/app/(workspace)/navigation";
import type { Actor } from "@/lib/platform/actor";
import type { Role } from "@/lib/platform/db/generated/enums";
import { translator } from "@/lib/platform/i18n";

function addressesOf(...roles: Role[]): string[] {
  const terms = roles.map((role) => ({ role, departmentId: "d", departmentPath: "/d/", departmentName: "市教育局" }));
  const actor = { terms, leads: new Set(), access: "session" } as unknown as Actor;
  return navigationFor(actor, translator("zh-CN")).flatMap((group) => group.items.map((item) => item.href));
}

describe("navigation", () => {
  it("opens to staff their daily work, and neither review nor accounts", () => {
    const addresses = addressesOf("staff");
    expect(addresses).toEqual(expect.arrayContaining(["/", "/activities", "/evidence", "/archive", "/reports"]));
    expect(addresses).not.toContain("/reviews");
    expect(addresses).not.toContain("/users");
    expect(addresses).not.toContain("/audit");
  });

  it("shows an administrator the system and no business data", () => {
    const addresses = addressesOf("admin");
    expect(addresses).toEqual(expect.arrayContaining(["/departments", "/users", "/audit", "/settings"]));
    expect(addresses).not.toContain("/activities");
    expect(addresses).not.toContain("/evidence");
  });

  it("adds up the roles that one person holds", () => {
    expect(addressesOf("staff", "auditor")).toEqual(expect.arrayContaining(["/activities", "/reviews", "/audit"]));
  });

  it("leaves home and settings to whoever is signed in", () => {
    expect(addressesOf()).toEqual(["/", "/settings"]);
  });
});
