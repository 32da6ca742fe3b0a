import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { isSetupOpen } from "@/lib/users/setup/link";
import { createFirstAdministrator, createSetupLink } from "@/lib/users/setup/mutations";
import { signIn } from "@/lib/users/sign-in/mutations";
import { done } from "../../factories/people";

const now = new Date("2026-11-23T08:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const input = (secret: string, password = "a quiet river 2026") => ({
  secret,
  cityName: "测试市",
  username: "first",
  displayName: "市系统管理员",
  password,
  repeat: password,
});

// One database, one story: the tests build on one another.
describe("the first set-up", () => {
  let secret = "";

  it("hands out a link that no guess, no late comer and no weak password uses up", async () => {
    secret = (await createSetupLink(now))?.replace("/setup/", "") ?? "";
    expect(await isSetupOpen(secret, now)).toBe(true);
    expect(await isSetupOpen(secret, later(24))).toBe(false);
    expect(await createFirstAdministrator(input("a-guess-of-enough-length"), now)).toMatchObject({ code: "not_found" });
    expect(await createFirstAdministrator(input(secret), later(25))).toMatchObject({ code: "not_found" });
    const weak = await createFirstAdministrator(input(secret, "password1234"), now);
    expect(weak).toMatchObject({ fields: { password: "password_common" } });
    expect(JSON.stringify(await db().setupLink.findMany())).not.toContain(secret);
  });

  it("makes one city and one administrator, however many links are used at the same moment", async () => {
    const second = (await createSetupLink(now))?.replace("/setup/", "") ?? "";
    const answers = await Promise.all([secret, secret, second].map((one) => createFirstAdministrator(input(one), now)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db().user.count()).toBe(1);
    expect(await db().department.count()).toBe(1);
    done(await signIn({ username: "first", password: "a quiet river 2026" }, {}));
  });

  it("is closed for good once there is an account", async () => {
    expect(await isSetupOpen(secret, now)).toBe(false);
    expect(await createSetupLink(now)).toBeNull();
    const types = (await db().auditEvent.findMany({ orderBy: { seq: "asc" } })).map((event) => event.type);
    expect(types.slice(0, 3)).toEqual(["department.created", "user.created", "role-term.started"]);
  });
});
