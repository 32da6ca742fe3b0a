import { mkdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { manifestHash } from "@/lib/archive/manifest/rules";
import { verifyLedger } from "@/lib/archive/verify/data";
import { verifyFiles } from "@/lib/archive/verify/files/data";
import { verifyItems } from "@/lib/archive/verify/items/data";
import { db, type Prisma } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { fileStore } from "@/lib/platform/storage";
import { decideLink } from "@/lib/reviews/links/mutations";
import { done } from "../../factories/people";
import { foundReviewCity, type ReviewCity, submittedItem, verdict } from "../../factories/reviews";

let city: ReviewCity;
let superuser: pg.Client;
const numbers: string[] = [];

beforeAll(async () => {
  superuser = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await superuser.connect();
  city = await foundReviewCity(2);
  for (let index = 0; index < 6; index++) {
    const { links } = await submittedItem(city, [0, 1], { title: `材料${index}` });
    for (const link of links) {
      const decided = done(await decideLink(city.auditor, verdict(link.id, link.version)));
      if (decided.filed && !numbers.includes(decided.filed.archiveNumber)) numbers.push(decided.filed.archiveNumber);
    }
  }
});
afterAll(() => superuser.end());

/** Damages rows behind the triggers, lets `look` see it, and rolls back nothing: each test puts its rows back itself. */
async function behindTriggers(table: string, statement: string, values: readonly unknown[] = []): Promise<void> {
  await superuser.query(`ALTER TABLE "${table}" DISABLE TRIGGER ALL`);
  await superuser.query(statement, [...values]);
  await superuser.query(`ALTER TABLE "${table}" ENABLE TRIGGER ALL`);
}
const item = async (index: number) =>
  db().archiveItem.findUniqueOrThrow({ where: { archiveNumber: numbers[index] ?? "" } });

describe("the check of the store", () => {
  it("finds nothing wrong in a clean ledger", async () => {
    expect(await verifyLedger("hash")).toMatchObject({
      ok: true,
      chain: { ok: true, findings: [] },
      files: { ok: true, files: 6, findings: [] },
      items: { ok: true, items: 6, findings: [] },
    });
  });

  it("names exactly the flipped, cut, removed, swapped and added files", async () => {
    const digests = (await db().blob.findMany({ orderBy: { sha256: "asc" } })).map((blob) => blob.sha256);
    const [flipped = "", cut = "", removed = "", swapped = "", other = ""] = digests;
    const pathOf = (digest: string) => fileStore().pathOf(digest);
    const originals = new Map<string, Buffer>();
    for (const digest of digests) originals.set(digest, await readFile(pathOf(digest)));

    const bits = Buffer.from(originals.get(flipped) ?? "");
    bits[10] = (bits[10] ?? 0) ^ 1;
    await writeFile(pathOf(flipped), bits);
    await truncate(pathOf(cut), 12);
    await rm(pathOf(removed));
    await writeFile(pathOf(swapped), originals.get(other) ?? "");
    const stray = path.join(env().filesDir, "ab", "cd", `abcd${"0".repeat(60)}`);
    await mkdir(path.dirname(stray), { recursive: true });
    await writeFile(stray, "put in by hand");
    await writeFile(path.join(env().filesDir, "notes.txt"), "x");

    const { ok, findings } = await verifyFiles({ withHash: true });
    expect(ok).toBe(false);
    const seen = findings.map(({ kind, name }) => `${kind} ${name}`).sort();
    expect(seen).toEqual(
      [
        `content_differs ${flipped}`,
        `size_differs ${cut}`,
        `missing ${removed}`,
        `swapped ${swapped}`,
        `added ab/cd/abcd${"0".repeat(60)}`,
        "added notes.txt",
      ].sort(),
    );
    expect(findings.find((finding) => finding.kind === "swapped")?.holds).toBe(other);
    expect(findings.find((finding) => finding.kind === "missing")?.usedBy[0]).toMatch(/^文件\d+\.pdf$/);

    for (const [digest, bytes] of originals) await writeFile(pathOf(digest), bytes);
    await rm(stray);
    await rm(path.join(env().filesDir, "notes.txt"));
    expect(await verifyFiles({ withHash: true })).toMatchObject({ ok: true, findings: [] });
  });

  it("notes whole bytes without a record as left over, which is no damage", async () => {
    const { createHash } = await import("node:crypto");
    const bytes = "an upload that broke off";
    const digest = createHash("sha256").update(bytes).digest("hex");
    await mkdir(path.dirname(fileStore().pathOf(digest)), { recursive: true });
    await writeFile(fileStore().pathOf(digest), bytes);
    expect(await verifyFiles({ withHash: true })).toMatchObject({ ok: true, findings: [{ kind: "leftover" }] });
    await rm(fileStore().pathOf(digest));
  });
});

describe("the check of the filed items", () => {
  it("cannot be needed for what the application itself may do", async () => {
    const { id, versionId } = await item(0);
    await expect(db().archiveItem.update({ where: { id }, data: { title: "x" } })).rejects.toThrow(/append-only/);
    await expect(db().archiveItem.delete({ where: { id } })).rejects.toThrow(/append-only/);
    await expect(db().evidenceVersion.update({ where: { id: versionId }, data: { title: "x" } })).rejects.toThrow(
      /archived/,
    );
    await expect(db().evidenceFile.deleteMany({ where: { versionId } })).rejects.toThrow(/archived/);
  });

  it("names a changed description, also when its digest was made to fit", async () => {
    const row = await item(1);
    const forged = { ...(row.manifest as Prisma.JsonObject), title: "改过的题名" };
    const set = `UPDATE "ArchiveItem" SET "manifest" = $1, "manifestHash" = $2, "title" = $3 WHERE "id" = $4`;
    await behindTriggers("ArchiveItem", set, [forged, row.manifestHash, row.title, row.id]);
    expect((await verifyItems()).findings).toEqual([{ kind: "manifest_changed", archiveNumber: numbers[1] }]);
    await behindTriggers("ArchiveItem", set, [forged, manifestHash(forged), "改过的题名", row.id]);
    expect((await verifyItems()).findings).toEqual([{ kind: "seal_differs", archiveNumber: numbers[1] }]);
    await behindTriggers("ArchiveItem", set, [row.manifest, row.manifestHash, row.title, row.id]);
  });

  it("names a changed row and changed files", async () => {
    const row = await item(2);
    await behindTriggers("ArchiveItem", `UPDATE "ArchiveItem" SET "pages" = 99 WHERE "id" = $1`, [row.id]);
    expect((await verifyItems()).findings).toEqual([
      { kind: "row_changed", archiveNumber: numbers[2], fields: ["pages"] },
    ]);
    await behindTriggers("ArchiveItem", `UPDATE "ArchiveItem" SET "pages" = 3 WHERE "id" = $1`, [row.id]);
    const rename = `UPDATE "EvidenceFile" SET "fileName" = $1 WHERE "versionId" = $2`;
    const file = await db().evidenceFile.findFirstOrThrow({ where: { versionId: row.versionId } });
    await behindTriggers("EvidenceFile", rename, ["别的.pdf", row.versionId]);
    expect((await verifyItems()).findings).toEqual([{ kind: "files_changed", archiveNumber: numbers[2] }]);
    await behindTriggers("EvidenceFile", rename, [file.fileName, row.versionId]);
  });

  it("names a removed item, in the middle and at the end, though the counter was put back", async () => {
    for (const index of [3, numbers.length - 1]) {
      const row = await item(index);
      await behindTriggers("ArchiveItem", `DELETE FROM "ArchiveItem" WHERE "id" = $1`, [row.id]);
      await superuser.query(`UPDATE "ArchiveCounter" SET "last" = (SELECT max("itemNumber") FROM "ArchiveItem")`);
      expect((await verifyItems()).findings).toEqual([{ kind: "item_removed", archiveNumber: numbers[index] }]);
      const { manifest, ...columns } = row;
      await db().archiveItem.create({ data: { ...columns, manifest: manifest as Prisma.InputJsonObject } });
      await superuser.query(`UPDATE "ArchiveCounter" SET "last" = (SELECT max("itemNumber") FROM "ArchiveItem")`);
    }
  });

  it("names a counter that would give a number out twice", async () => {
    await superuser.query(`UPDATE "ArchiveCounter" SET "last" = "last" - 1`);
    expect((await verifyItems()).findings).toEqual([{ kind: "counter_differs", archiveNumber: numbers.at(-1) }]);
    await superuser.query(`UPDATE "ArchiveCounter" SET "last" = "last" + 1`);
    expect((await verifyItems()).findings).toEqual([]);
  });
});
