import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { liftLock } from "@/lib/users/mutations";
import { listOwnSessions } from "@/lib/users/sessions/data";
import { endSession, signOutSession } from "@/lib/users/sessions/mutations";
import { signIn } from "@/lib/users/sign-in/mutations";
import { addPerson, done, foundCity, testPassword } from "../../factories/people";

let admin: Actor;
let cityId: string;
const start = new Date("2026-11-23T08:00:00Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const office = { address: "10.1.2.3", userAgent: "test" };
const stranger = (n: number) => ({ address: `203.0.${n}.1` });

beforeAll(async () => {
  ({ admin, cityId } = await foundCity());
});

async function failTimes(username: string, times: number, now = start) {
  const answers = [];
  for (let n = 0; n < times; n++) answers.push(await signIn({ username, password: "wrong" }, stranger(n), now));
  return answers.map((answer) => (answer.ok ? "ok" : answer.code));
}

describe("signIn", () => {
  it("begins a session that carries its absolute end, and says so in the chain", async () => {
    const { userId, username } = await addPerson(admin, "staff", cityId);
    const { sessionId } = done(
      await signIn({ username: ` ${username.toUpperCase()}`, password: testPassword }, office, start),
    );
    const session = await db().session.findUniqueOrThrow({ where: { id: sessionId } });
    expect(session).toMatchObject({ userId, revokedAt: null, expiresAt: later(12 * 60), address: "10.1.2.3" });
    const event = await db().auditEvent.findFirst({ where: { subjectId: userId, type: "session.signed-in" } });
    expect(event).toMatchObject({ actorId: userId, success: true, address: "10.1.2.3" });
  });

  it("answers known, unknown and closed names alike, down to the lock", async () => {
    const known = await addPerson(admin, "staff", cityId);
    const closed = await addPerson(admin, "staff", cityId);
    await db().user.update({ where: { id: closed.userId }, data: { active: false } });
    const expected = ["unauthenticated", "unauthenticated", "unauthenticated", "unauthenticated", "locked", "locked"];
    expect(await failTimes(known.username, 6)).toEqual(expected);
    expect(await failTimes("no-such-name", 6)).toEqual(expected);
    expect(await failTimes(closed.username, 6)).toEqual(expected);
    const right = await signIn({ username: closed.username, password: testPassword }, stranger(9), later(60));
    expect(right).toMatchObject({ ok: false, code: "unauthenticated" });
  });

  it("does the work of a password check for names that do not exist", async () => {
    const { username } = await addPerson(admin, "staff", cityId);
    const time = async (name: string, n: number) => {
      const from = performance.now();
      await signIn({ username: name, password: "wrong" }, {}, later(n * 100));
      return performance.now() - from;
    };
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const pairs: [number, number][] = [];
    for (let n = 0; n < 15; n++) pairs.push([await time(username, n), await time("no-such-name-2", n)]);
    const ratio = median(pairs.map(([known]) => known)) / median(pairs.map(([, unknown]) => unknown));
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  it("locks over all addresses, refuses the right password inside, and opens after the time", async () => {
    const { username, userId } = await addPerson(admin, "staff", cityId);
    await failTimes(username, 5);
    const right = { username, password: testPassword };
    expect(await signIn(right, stranger(77), later(14))).toMatchObject({ ok: false, code: "locked" });
    expect((await signIn(right, stranger(77), later(16))).ok).toBe(true);
    const events = await db().auditEvent.findMany({
      where: { subjectId: userId, success: false },
      orderBy: { seq: "asc" },
    });
    expect(events.map((event) => event.type)).toEqual([
      ...Array(4).fill("session.refused"),
      "session.locked",
      "session.refused",
    ]);
    expect(JSON.stringify(events, (_, value) => (typeof value === "bigint" ? `${value}` : value))).not.toContain(
      "wrong",
    );
  });

  it("counts a hundred parallel guesses like a hundred in a row", async () => {
    const { username } = await addPerson(admin, "staff", cityId);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => signIn({ username, password: "guess" }, stranger(1), start)),
    );
    expect(answers.filter((answer) => !answer.ok && answer.code === "unauthenticated")).toHaveLength(4);
    expect(answers.filter((answer) => !answer.ok && answer.code === "locked")).toHaveLength(8);
  });

  it("does not let a stranger lock the owner out of a network the owner is known from", async () => {
    const { username } = await addPerson(admin, "staff", cityId);
    const right = { username, password: testPassword };
    done(await signIn(right, office, start));
    await failTimes(username, 6);
    expect(await signIn(right, stranger(5), later(1))).toMatchObject({ code: "locked" });
    expect((await signIn(right, { address: "::ffff:10.1.2.99" }, later(1))).ok).toBe(true);
  });

  it("is opened again by an administrator, and by nobody else", async () => {
    const person = await addPerson(admin, "staff", cityId);
    const auditor = await (await addPerson(admin, "auditor", cityId)).actor();
    await failTimes(person.username, 5);
    expect(await liftLock(auditor, { userId: person.userId })).toMatchObject({ ok: false, code: "not_found" });
    done(await liftLock(admin, { userId: person.userId }));
    expect((await signIn({ username: person.username, password: testPassword }, stranger(1), start)).ok).toBe(true);
    const event = await db().auditEvent.findFirst({ where: { type: "user.unlocked", subjectId: person.userId } });
    expect(event?.actorId).toBe(admin.userId);
  });
});

describe("own sessions", () => {
  it("are listed while they live, and ended one by one", async () => {
    const person = await addPerson(admin, "staff", cityId);
    const right = { username: person.username, password: testPassword };
    const old = done(await signIn(right, office, later(-13 * 60)));
    const idle = done(await signIn(right, office, later(-90)));
    const one = done(await signIn(right, office, start));
    const two = done(await signIn(right, office, start));
    const actor = { ...(await person.actor()), sessionId: one.sessionId };
    const listed = await listOwnSessions(actor, later(1));
    expect(listed.map((row) => row.id).toSorted()).toEqual([one.sessionId, two.sessionId].toSorted());
    expect(listed.find((row) => row.isCurrent)?.id).toBe(one.sessionId);
    expect([old.sessionId, idle.sessionId]).not.toContain(listed[0]?.id);
    done(await endSession(actor, { id: two.sessionId }));
    expect(await endSession(admin, { id: one.sessionId })).toMatchObject({ code: "not_found" });
    await signOutSession(one.sessionId);
    await signOutSession(one.sessionId);
    expect(await db().session.count({ where: { userId: person.userId, revokedAt: null } })).toBe(2);
  });
});
