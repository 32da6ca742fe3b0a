import { describe, expect, it } from "vitest";
import { isSessionAlive } from "@/lib/platform/session-limits";
import { passwordFault } from "@/lib/users/passwords/rules";
import { areRolesApart, foldUsername } from "@/lib/users/rules";
import { afterFailure, countedFailures, isLocked, lockKey, networkOf } from "@/lib/users/sign-in/rules";

describe("usernames", () => {
  it.each([
    ["Ａdmin", "admin"],
    [" ad min ", "admin"],
    ["ADMIN", "admin"],
    ["ad\u200bmin", "admin"],
    ["市卫健局　填报员", "市卫健局填报员"],
  ])("%j is %j", (typed, key) => expect(foldUsername(typed)).toBe(key));

  it("keeps roles that watch each other apart", () => {
    expect(areRolesApart(["admin", "staff"])).toBe(true);
    expect(areRolesApart(["admin", "auditor"])).toBe(false);
  });
});

describe("passwords", () => {
  const context = { username: "weijian01", departmentNames: ["市卫生健康局"], minLength: 12 };
  const fault = (password: string) => passwordFault(password, context);

  it.each([
    ["short", "password_short"],
    ["密码只有十一个字符呢啊", "password_short"],
    ["123456789012", "password_common"],
    ["Password1234", "password_common"],
    ["QWERTYuiop123!", "password_common"],
    ["aaaaaaaaaaaaaaaa", "password_common"],
    ["wei-WEIJIAN01-ok", "password_names"],
    ["Ｗeijian01 in full width", "password_names"],
    ["我们市卫生健康局加油加油", "password_names"],
    ["my chuangcheng pw", "password_names"],
    [`${"长".repeat(257)}`, "password_long"],
  ])("%j is refused: %s", (password, reason) => expect(fault(password)).toBe(reason));

  it.each([
    "correct staple horse",
    "一二三四五六七八九十甲乙",
    "😀😁😂🤣😃😄😅😆😉😊😋😎",
    "with spaces and 汉字 mixed in",
    "x".repeat(63).replace(/x/g, (_, i: number) => "abcz"[(i * 7) % 4] ?? "q"),
    `${"很长的密码也可以".repeat(9)}`,
  ])("%j is taken", (password) => expect(fault(password)).toBeNull());
});

describe("the lock", () => {
  const limits = { tries: 5, minutes: 15 };
  const start = new Date("2026-11-23T08:00:00Z");
  const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

  it("closes at the fifth wrong try, for its whole time, and then counts from nothing", () => {
    let state = { failures: 0, lastAt: start, lockedUntil: null as Date | null };
    for (let n = 1; n <= 4; n++) {
      state = { ...afterFailure(state, limits, start) };
      expect(isLocked(state, start)).toBe(false);
    }
    state = { ...afterFailure(state, limits, start) };
    expect(isLocked(state, later(14.9))).toBe(true);
    expect(isLocked(state, later(15))).toBe(false);
    expect(countedFailures(state, limits, later(15.1))).toBe(0);
    expect(afterFailure(state, limits, later(16)).failures).toBe(1);
  });

  it("forgets slips after a rest", () => {
    const state = { failures: 4, lastAt: start, lockedUntil: null };
    expect(countedFailures(state, limits, later(15))).toBe(4);
    expect(countedFailures(state, limits, later(15.1))).toBe(0);
  });

  it("counts one name once, however it is typed", () => {
    expect(lockKey("Ａdmin", "other")).toBe(lockKey("ad MIN", "other"));
    expect(lockKey("admin", "other")).not.toBe(lockKey("admin", "known"));
    expect(lockKey("x".repeat(5000), "other").length).toBeLessThan(100);
  });

  it.each([
    ["10.1.2.3", "10.1.2."],
    ["::ffff:10.1.2.200", "10.1.2."],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2:"],
    ["::1", "::1"],
    ["", null],
    [undefined, null],
  ])("network of %j is %j", (address, network) => expect(networkOf(address)).toBe(network));
});

describe("the limits of a session", () => {
  const start = new Date("2026-11-23T08:00:00Z");
  const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
  const session = { revokedAt: null, lastSeenAt: start, expiresAt: at(12 * 60) };

  it("ends when idle, when too old, when revoked", () => {
    expect(isSessionAlive(session, 60, at(60))).toBe(true);
    expect(isSessionAlive(session, 60, at(60.1))).toBe(false);
    expect(isSessionAlive({ ...session, lastSeenAt: at(719) }, 60, at(719.9))).toBe(true);
    expect(isSessionAlive({ ...session, lastSeenAt: at(719) }, 60, at(720))).toBe(false);
    expect(isSessionAlive({ ...session, revokedAt: start }, 60, start)).toBe(false);
  });
});
