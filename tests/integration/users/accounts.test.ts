import { beforeAll, describe, expect, it } from "vitest";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { loadActor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { listUsers } from "@/lib/users/data";
import { createUser, resetPassword, setUserActive, updateUser } from "@/lib/users/mutations";
import { changeOwnPassword } from "@/lib/users/passwords/mutations";
import { userInputSchema, userListSchema } from "@/lib/users/schema";
import { signIn } from "@/lib/users/sign-in/mutations";
import { endRoleTerm, startRoleTerm } from "@/lib/users/terms/mutations";
import { addDepartment, addPerson, done, foundCity, testPassword } from "../../factories/people";

let admin: Actor;
let cityId: string;
let district: string;
let bureau: string;
let districtAdmin: Actor;

const based = async (userId: string) => {
  const user = await db().user.findUniqueOrThrow({ where: { id: userId } });
  return { userId, version: user.version };
};
const sessionsOf = (userId: string) => db().session.count({ where: { userId, revokedAt: null } });
const open = async (username: string, password = testPassword) => done(await signIn({ username, password }, {}));

beforeAll(async () => {
  ({ admin, cityId } = await foundCity());
  district = await addDepartment(admin, cityId, { kind: "district" });
  bureau = await addDepartment(admin, cityId);
  districtAdmin = await (await addPerson(admin, "admin", district)).actor();
});

describe("createUser", () => {
  const input = (more: object = {}) =>
    userInputSchema.parse({ username: "new-one", displayName: "联络员", role: "staff", departmentId: bureau, ...more });

  it("answers a random first password once, stores argon2id, and asks for a new one", async () => {
    const made = done(await createUser(admin, input()));
    const row = await db().user.findUniqueOrThrow({ where: { id: made.userId } });
    expect(row.passwordHash).toMatch(/^\$argon2id\$/);
    expect(row.mustChangePassword).toBe(true);
    expect(made.firstPassword.length).toBeGreaterThanOrEqual(16);
    await open("new-one", made.firstPassword);
    const again = done(await createUser(admin, input({ username: "another" })));
    expect(again.firstPassword).not.toBe(made.firstPassword);
    const events = await db().auditEvent.findMany({ where: { subjectId: made.userId }, orderBy: { seq: "asc" } });
    expect(events.map((event) => event.type).slice(0, 2)).toEqual(["user.created", "role-term.started"]);
    expect(JSON.stringify(events.map((event) => event.data))).not.toContain(made.firstPassword);
  });

  it("refuses a name that looks like another one", async () => {
    for (const username of ["NEW-ONE", "ｎｅｗ-one", "new-one"])
      expect(await createUser(admin, input({ username }))).toMatchObject({ fields: { username: "username_taken" } });
    expect(userInputSchema.safeParse({ ...input(), username: "two words" }).success).toBe(false);
  });

  it("lets one of two through that take one name at the same moment", async () => {
    const answers = await Promise.all([1, 2].map(() => createUser(admin, input({ username: "race" }))));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it("refuses other roles, foreign units, and a chosen password but by the operator", async () => {
    const head = await (await addPerson(admin, "head", bureau)).actor();
    expect(await createUser(head, input({ username: "x1" }))).toMatchObject({ code: "forbidden" });
    expect(await createUser(districtAdmin, input({ username: "x2" }))).toMatchObject({ code: "forbidden" });
    expect(await createUser(admin, input({ departmentId: "nobody" }))).toMatchObject({ code: "not_found" });
    const session = { ...admin, access: "session" as const };
    const chosen = { password: testPassword, mustChange: false };
    expect(await createUser(session, input({ username: "x3" }), chosen)).toMatchObject({ code: "forbidden" });
  });
});

describe("an administrator of a subtree", () => {
  it("sees and manages the accounts of the subtree and nobody else", async () => {
    const own = await addPerson(admin, "staff", district);
    const foreign = await addPerson(admin, "staff", bureau);
    const listed = await listUsers(scopeOf(districtAdmin, "user.read"), userListSchema.parse({}));
    const ids = listed.items.map((user) => user.id);
    expect(ids).toContain(own.userId);
    expect(ids).not.toContain(foreign.userId);
    done(await updateUser(districtAdmin, { ...(await based(own.userId)), displayName: "新名称" }));
    for (const refused of [
      await updateUser(districtAdmin, { ...(await based(foreign.userId)), displayName: "x" }),
      await resetPassword(districtAdmin, await based(foreign.userId)),
      await setUserActive(districtAdmin, { ...(await based(foreign.userId)), active: false }),
    ])
      expect(refused).toMatchObject({ ok: false, code: "not_found" });
  });

  it("does not reach an account that also serves above", async () => {
    const both = await addPerson(admin, "staff", district);
    done(
      await startRoleTerm(admin, {
        ...(await based(both.userId)),
        role: "leader",
        departmentId: cityId,
        startedOn: null,
      }),
    );
    expect(await resetPassword(districtAdmin, await based(both.userId))).toMatchObject({ code: "forbidden" });
  });
});

describe("changes to an account end its sessions at once", () => {
  it("closing and reopening", async () => {
    const { userId, username } = await addPerson(admin, "staff", bureau);
    await open(username);
    const old = await based(userId);
    done(await setUserActive(admin, { ...old, active: false }));
    expect(await sessionsOf(userId)).toBe(0);
    expect(await loadActor(userId)).toBeNull();
    expect(await signIn({ username, password: testPassword }, {})).toMatchObject({ code: "unauthenticated" });
    expect(await setUserActive(admin, { ...old, active: true })).toMatchObject({ code: "conflict" });
    done(await setUserActive(admin, { ...(await based(userId)), active: true }));
    await open(username);
  });

  it("starting and ending a role", async () => {
    const { userId, username, actor } = await addPerson(admin, "staff", bureau);
    await open(username);
    const term = { role: "head" as const, departmentId: bureau, startedOn: null };
    const { termId } = done(await startRoleTerm(admin, { ...(await based(userId)), ...term }));
    expect(await sessionsOf(userId)).toBe(0);
    expect((await actor()).terms.map((row) => row.role)).toEqual(["staff", "head"]);
    expect(await startRoleTerm(admin, { ...(await based(userId)), ...term })).toMatchObject({ code: "duplicate" });
    await open(username);
    const ending = { ...(await based(userId)), termId };
    const answers = await Promise.all([endRoleTerm(admin, ending), endRoleTerm(admin, ending)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await sessionsOf(userId)).toBe(0);
    expect((await actor()).terms.map((row) => row.role)).toEqual(["staff"]);
  });

  it("a reset, which also ends tokens and asks for a new password", async () => {
    const { userId, username } = await addPerson(admin, "staff", bureau);
    await open(username);
    const { firstPassword } = done(await resetPassword(admin, await based(userId)));
    expect(await sessionsOf(userId)).toBe(0);
    expect(await signIn({ username, password: testPassword }, {})).toMatchObject({ code: "unauthenticated" });
    await open(username, firstPassword);
    expect((await loadActor(userId))?.mustChangePassword).toBe(true);
  });
});

describe("rules that keep an installation governable", () => {
  it("nobody closes themselves or gives away their own administrator's role", async () => {
    const term = await db().roleTerm.findFirstOrThrow({ where: { userId: admin.userId } });
    expect(await setUserActive(admin, { ...(await based(admin.userId)), active: false })).toMatchObject({
      code: "state",
    });
    expect(await endRoleTerm(admin, { ...(await based(admin.userId)), termId: term.id })).toMatchObject({
      code: "state",
    });
    expect(await resetPassword(admin, await based(admin.userId))).toMatchObject({ code: "state" });
  });

  it("one account is never administrator and auditor", async () => {
    const { userId } = await addPerson(admin, "auditor", bureau);
    const input = { ...(await based(userId)), role: "admin" as const, departmentId: bureau, startedOn: null };
    expect(await startRoleTerm(admin, input)).toMatchObject({ code: "invalid", fields: { role: "roles_apart" } });
  });
});

describe("changeOwnPassword", () => {
  const next = "another calm 河流";

  it("keeps this session, ends the others, and lifts the duty to change", async () => {
    const { userId, username, actor } = await addPerson(admin, "staff", bureau);
    await db().user.update({ where: { id: userId }, data: { mustChangePassword: true } });
    const mine = await open(username);
    await open(username);
    const me = { ...(await actor()), sessionId: mine.sessionId };
    const changed = await changeOwnPassword(me, { current: testPassword, next, repeat: next });
    expect(done(changed).endedSessions).toBe(1);
    expect(await sessionsOf(userId)).toBe(1);
    expect((await actor()).mustChangePassword).toBe(false);
    await open(username, next);
  });

  it("refuses a wrong, a weak and the same password, and locks guessing", async () => {
    const { username, actor } = await addPerson(admin, "staff", bureau);
    const me = await actor();
    const change = (current: string, to: string) => changeOwnPassword(me, { current, next: to, repeat: to });
    expect(await change(testPassword, testPassword)).toMatchObject({ fields: { next: "password_same" } });
    expect(await change(testPassword, "short")).toMatchObject({ fields: { next: "password_short" } });
    expect(await change(testPassword, `${username} and more`)).toMatchObject({ fields: { next: "password_names" } });
    for (let n = 0; n < 4; n++)
      expect(await change("wrong", next)).toMatchObject({ fields: { current: "password_wrong" } });
    expect(await change("wrong", next)).toMatchObject({ code: "locked" });
    expect(await change(testPassword, next)).toMatchObject({ code: "locked" });
  });

  it("is not open to a bearer token", async () => {
    const { actor } = await addPerson(admin, "staff", bureau);
    const token = { ...(await actor()), access: "token-write" as const };
    const answer = await changeOwnPassword(token, { current: testPassword, next, repeat: next });
    expect(answer).toMatchObject({ code: "forbidden" });
  });
});
