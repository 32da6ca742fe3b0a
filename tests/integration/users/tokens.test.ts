import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { hashSecret } from "@/lib/platform/token";
import { listOwnTokens } from "@/lib/users/tokens/data";
import { createApiToken, revokeApiToken } from "@/lib/users/tokens/mutations";
import { addPerson, done, foundCity } from "../../factories/people";

let actor: Actor;
let other: Actor;
const now = new Date("2026-11-23T08:00:00Z");

beforeAll(async () => {
  const { admin, cityId } = await foundCity();
  actor = await (await addPerson(admin, "staff", cityId)).actor();
  other = await (await addPerson(admin, "staff", cityId)).actor();
});

describe("API tokens", () => {
  it("are answered once, stored hashed, and valid to the end of their last day in Shanghai", async () => {
    const made = done(await createApiToken(actor, { name: "同步", scope: "write", expiresOn: "2026-12-31" }, now));
    const row = await db().apiToken.findUniqueOrThrow({ where: { id: made.id } });
    expect(row.tokenHash).toBe(hashSecret(made.token));
    expect(JSON.stringify(row)).not.toContain(made.token);
    expect(row.expiresAt.toISOString()).toBe("2026-12-31T16:00:00.000Z");
    expect(row.scopes).toEqual(["read", "write"]);
    expect(JSON.stringify(await listOwnTokens(actor))).not.toContain(row.tokenHash);
  });

  it("live for 90 days unless said, and never longer than a year", async () => {
    const made = done(await createApiToken(actor, { name: "只读", scope: "read" }, now));
    expect(made.expiresAt.toISOString()).toBe("2027-02-21T16:00:00.000Z");
    for (const expiresOn of ["2026-11-22", "2027-12-01"])
      expect(await createApiToken(actor, { name: "x", scope: "read", expiresOn }, now)).toMatchObject({
        fields: { expiresOn: "expiry_range" },
      });
  });

  it("cannot make another token", async () => {
    const token = { ...actor, access: "token-write" as const };
    expect(await createApiToken(token, { name: "x", scope: "read" }, now)).toMatchObject({ code: "forbidden" });
  });

  it("are revoked by their owner alone, once", async () => {
    const made = done(await createApiToken(actor, { name: "y", scope: "read" }, now));
    expect(await revokeApiToken(other, { id: made.id })).toMatchObject({ code: "not_found" });
    const answers = await Promise.all([revokeApiToken(actor, { id: made.id }), revokeApiToken(actor, { id: made.id })]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect((await listOwnTokens(actor)).find((row) => row.id === made.id)?.revokedAt).not.toBeNull();
  });
});
