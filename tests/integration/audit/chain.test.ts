import { readFile, writeFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anchorFile } from "@/lib/audit/anchors/data";
import { writeAnchor } from "@/lib/audit/anchors/mutations";
import { recordEvent } from "@/lib/audit/mutations";
import { chainHash } from "@/lib/audit/rules";
import { verifyChain } from "@/lib/audit/verify/data";
import { db, inTransaction } from "@/lib/platform/db/client";
import { ok, refuse } from "@/lib/platform/result";

const bystander = { userId: null, name: "登录页", address: "10.0.0.9" };
const total = 40;
let superuser: pg.Client;

async function record(index: number): Promise<void> {
  await inTransaction(async (tx) => {
    const data = {
      n: index,
      text: `<script>alert(1)</script>\r\n\u001b[31m${index}`,
      nested: { b: [1, 2.5, null], a: true },
    };
    await recordEvent(tx, bystander, { type: "session.refused", subjectType: "user", success: false, data });
    return ok(null);
  });
}

/** Changes the log as a superuser who knows the triggers, lets `look` see it, and puts everything back. */
async function tampered<T>(statements: readonly string[], look: () => Promise<T>): Promise<T> {
  const anchors = await readFile(anchorFile(), "utf8").catch(() => "");
  await superuser.query(`CREATE TABLE "saved" AS SELECT * FROM "AuditEvent"`);
  await superuser.query(`CREATE TABLE "savedHead" AS SELECT * FROM "AuditHead"`);
  await superuser.query(`ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL`);
  try {
    for (const statement of statements) await superuser.query(statement);
    return await look();
  } finally {
    await superuser.query(`DELETE FROM "AuditEvent"`);
    await superuser.query(`INSERT INTO "AuditEvent" SELECT * FROM "saved"`);
    await superuser.query(`UPDATE "AuditHead" SET "seq" = s."seq", "hash" = s."hash" FROM "savedHead" s`);
    await superuser.query(`DROP TABLE "saved", "savedHead"`);
    await superuser.query(`ALTER TABLE "AuditEvent" ENABLE TRIGGER ALL`);
    await writeFile(anchorFile(), anchors);
  }
}
const findings = async () => (await verifyChain()).findings;

beforeAll(async () => {
  superuser = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await superuser.connect();
  for (let index = 1; index <= total; index++) await record(index);
  await writeAnchor();
});
afterAll(() => superuser.end());

describe("the audit chain", () => {
  it("is in order after what the application wrote, and gets an anchor outside the database", async () => {
    const report = await verifyChain();
    expect(report).toMatchObject({ ok: true, events: total, findings: [] });
    expect(await readFile(anchorFile(), "utf8")).toContain(`${total} ${report.head.hash} `);
  });

  it("refuses changes by the application's own means", async () => {
    await expect(db().auditEvent.updateMany({ data: { actorName: "x" } })).rejects.toThrow(/append-only/);
    await expect(db().auditEvent.deleteMany()).rejects.toThrow(/append-only/);
  });

  it("leaves nothing of a change that was rolled back, and no gap", async () => {
    await inTransaction(async (tx) => {
      await recordEvent(tx, bystander, { type: "session.refused", subjectType: "user" });
      return refuse("state");
    });
    expect(await verifyChain()).toMatchObject({ ok: true, events: total });
  });

  it.each([
    [`UPDATE "AuditEvent" SET "actorName" = '他人' WHERE "seq" = 17`],
    [`UPDATE "AuditEvent" SET "at" = "at" + interval '1 millisecond' WHERE "seq" = 17`],
    [`UPDATE "AuditEvent" SET "data" = jsonb_set("data", '{n}', '0') WHERE "seq" = 17`],
    [`UPDATE "AuditEvent" SET "success" = true WHERE "seq" = 17`],
    [`UPDATE "AuditEvent" SET "hash" = repeat('0', 64) WHERE "seq" = 17`],
  ])("names the changed row: %s", async (statement) => {
    expect(await tampered([statement], findings)).toEqual([{ kind: "changed", seq: "17" }]);
  });

  it("names a row that was changed and hashed anew", async () => {
    const row = await db().auditEvent.findUniqueOrThrow({ where: { seq: 17 } });
    const { hash: _, ...content } = row;
    const hash = chainHash({ ...content, seq: "17", at: row.at.toISOString(), actorName: "他人" });
    const statement = `UPDATE "AuditEvent" SET "actorName" = '他人', "hash" = '${hash}' WHERE "seq" = 17`;
    expect(await tampered([statement], findings)).toEqual([{ kind: "changed", seq: "17" }]);
  });

  it("names a removed row", async () => {
    expect(await tampered([`DELETE FROM "AuditEvent" WHERE "seq" = 17`], findings)).toEqual([
      { kind: "removed", seq: "17", to: "17" },
    ]);
  });

  it("names an added row", async () => {
    const copy = `INSERT INTO "AuditEvent" SELECT ${total + 1}, "at", "actorId", "actorName", "type", "subjectType",
      "subjectId", "departmentId", "success", "data", "address", "previous", "hash" FROM "AuditEvent" WHERE "seq" = 3`;
    expect(await tampered([copy], findings)).toEqual([{ kind: "added", seq: String(total + 1) }]);
  });

  it("names both rows of a swap", async () => {
    const swap = [12, 30].map((seq) => `UPDATE "AuditEvent" SET "seq" = ${-seq} WHERE "seq" = ${seq}`);
    const back = [
      `UPDATE "AuditEvent" SET "seq" = 30 WHERE "seq" = -12`,
      `UPDATE "AuditEvent" SET "seq" = 12 WHERE "seq" = -30`,
    ];
    expect(await tampered([...swap, ...back], findings)).toEqual([
      { kind: "moved", seq: "12", from: "30" },
      { kind: "moved", seq: "30", from: "12" },
    ]);
  });

  it("finds the tail cut off, though the end in the database was put back to fit", async () => {
    const cut = [
      `DELETE FROM "AuditEvent" WHERE "seq" > 35`,
      `UPDATE "AuditHead" SET "seq" = 35, "hash" = (SELECT "hash" FROM "AuditEvent" WHERE "seq" = 35)`,
    ];
    expect(await tampered(cut, findings)).toEqual([{ kind: "cut", seq: "36", to: String(total) }]);
  });

  it("finds the whole log gone", async () => {
    const wipe = [`DELETE FROM "AuditEvent"`, `UPDATE "AuditHead" SET "seq" = 0, "hash" = repeat('0', 64)`];
    expect(await tampered(wipe, findings)).toEqual([{ kind: "cut", seq: "1", to: String(total) }]);
  });

  it("names a damaged line of the anchors and is not led astray by a line that a crash cut short", async () => {
    const anchors = await readFile(anchorFile(), "utf8");
    await writeFile(anchorFile(), `nonsense\n${anchors}39 abc`);
    expect(await findings()).toEqual([{ kind: "anchor_damaged", seq: "1" }]);
    await writeFile(anchorFile(), `${anchors}39 abc`);
    expect(await findings()).toEqual([]);
    await record(total + 1);
    await writeAnchor();
    await expect(readFile(anchorFile(), "utf8")).resolves.toMatch(/39 abc\n41 [0-9a-f]{64} \S+\n$/);
    await writeFile(anchorFile(), anchors);
  });

  it("is still in order after all that", async () =>
    expect(await verifyChain()).toMatchObject({ ok: true, findings: [] }));

  it("keeps every event when many are written at once", async () => {
    await Promise.all(Array.from({ length: 60 }, (_, index) => record(1000 + index)));
    expect(await verifyChain()).toMatchObject({ ok: true, events: total + 61 });
  });

  it("stops the change itself when the event cannot be written", async () => {
    await superuser.query(`ALTER TABLE "AuditEvent" ADD CONSTRAINT "full" CHECK (false) NOT VALID`);
    const attempt = inTransaction(async (tx) => {
      await tx.setting.create({ data: { key: "trial", value: 1 } });
      await recordEvent(tx, bystander, { type: "session.refused", subjectType: "user" });
      return ok(null);
    });
    await expect(attempt).rejects.toThrow();
    expect(await db().setting.count({ where: { key: "trial" } })).toBe(0);
    await superuser.query(`ALTER TABLE "AuditEvent" DROP CONSTRAINT "full"`);
  });
});
