import { rename, rm } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyItems } from "@/lib/archive/verify/items/data";
import { submitLink } from "@/lib/evidence/links/mutations";
import { addEvidenceVersion, updateEvidence } from "@/lib/evidence/mutations";
import { evidencePatchSchema, evidenceVersionInputSchema } from "@/lib/evidence/schema";
import { db } from "@/lib/platform/db/client";
import { fileStore } from "@/lib/platform/storage";
import { decideLink, fileApprovedLink } from "@/lib/reviews/links/mutations";
import { addDepartment, addPerson, done } from "../../factories/people";
import { foundReviewCity, type ReviewCity, submittedItem, uploadPdf, verdict } from "../../factories/reviews";

let city: ReviewCity;
beforeAll(async () => {
  city = await foundReviewCity();
});

async function one(places: readonly number[] = [0], more: Parameters<typeof submittedItem>[2] = {}) {
  const item = await submittedItem(city, places, more);
  const [link] = item.links;
  if (!link) throw new Error("no link");
  return { ...item, link };
}
const stateOf = async (id: string) => (await db().evidenceLink.findUniqueOrThrow({ where: { id } })).state;

describe("the verdict on a link", () => {
  it("approves and files the item under its number in one step, with decision and events", async () => {
    const { link, evidenceId } = await one();
    const decided = done(await decideLink(city.auditor, verdict(link.id, link.version)));
    expect(decided).toMatchObject({ state: "archived", pending: [] });
    expect(decided.filed?.archiveNumber).toMatch(/^0058-WS·2026-D30-WJJ-\d{4}$/);
    const version = await db().evidenceVersion.findFirstOrThrow({
      where: { evidenceId },
      include: { archiveItem: true, decisions: true },
    });
    expect(version.frozen).toBe(true);
    expect(version.archiveItem).toMatchObject({
      responsible: "市卫生健康局",
      pages: 3,
      documentNumber: "卫发〔2026〕1号",
    });
    expect(version.decisions).toMatchObject([{ verdict: "approved", decidedById: city.auditor.userId }]);
    const events = await db().auditEvent.findMany({ orderBy: { seq: "desc" }, take: 2 });
    expect(events.map((event) => event.type)).toEqual(["item.archived", "link.approved"]);
  });

  it("files an item once, however many standards it proves, and takes them along", async () => {
    const { links, evidenceId } = await one([0, 1, 2]);
    const numbers = new Set<string | undefined>();
    for (const link of links) {
      const decided = done(await decideLink(city.auditor, verdict(link.id, link.version)));
      expect(decided.state).toBe("archived");
      numbers.add(decided.filed?.archiveNumber);
    }
    expect(numbers.size).toBe(1);
    expect(await db().archiveItem.count({ where: { version: { evidenceId } } })).toBe(1);
  });

  it("returns only the wrong link, with its reasons; the others stay approved", async () => {
    const { links } = await one([0, 1]);
    const [good, wrong] = links;
    if (!good || !wrong) throw new Error("two links expected");
    done(await decideLink(city.auditor, verdict(good.id, good.version)));
    const returned = done(
      await decideLink(city.auditor, { ...verdict(wrong.id, wrong.version, "returned"), comment: "请换" }),
    );
    expect(returned.state).toBe("returned");
    expect(await stateOf(good.id)).toBe("archived");
    expect(await db().evidenceLink.findUniqueOrThrow({ where: { id: wrong.id } })).toMatchObject({
      reasonCodes: ["out_of_window"],
      comment: "请换",
    });
    // Handed in again it waits again, and its history stays.
    done(await submitLink(city.staff, { linkId: wrong.id, version: returned.version }));
    expect(await stateOf(wrong.id)).toBe("submitted");
    expect(await db().reviewDecision.count({ where: { linkId: wrong.id } })).toBe(1);
  });

  it("is given by auditors of the tree alone", async () => {
    const { link } = await one();
    const input = verdict(link.id, link.version);
    const otherId = await addDepartment(city.admin, city.cityId);
    const people = [
      [city.admin, "not_found"],
      [await (await addPerson(city.admin, "leader", city.cityId)).actor(), "forbidden"],
      [await (await addPerson(city.admin, "head", city.bureauId)).actor(), "forbidden"],
      [await (await addPerson(city.admin, "auditor", otherId)).actor(), "not_found"],
    ] as const;
    for (const [actor, code] of people) expect(await decideLink(actor, input)).toMatchObject({ ok: false, code });
    expect(await stateOf(link.id)).toBe("submitted");
  });

  it("is never given by whoever had a part in it, auditors and uploaders included", async () => {
    const both = await addPerson(city.admin, "staff", city.bureauId);
    await db().roleTerm.create({ data: { userId: both.userId, role: "auditor", departmentId: city.cityId } });
    const actor = await both.actor();
    const own = await one([0], { actor });
    expect(await decideLink(actor, verdict(own.link.id, own.link.version))).toMatchObject({ code: "self_review" });
    // The same person uploaded the bytes that a colleague handed in.
    const body = `%PDF-1.4\n% shared ${Math.random()}\n%%EOF`;
    await one([1], { actor, body });
    const colleague = await one([2], { body });
    expect(await decideLink(actor, verdict(colleague.link.id, colleague.link.version))).toMatchObject({
      code: "self_review",
    });
  });

  it("lets exactly one of two auditors win, twenty times", async () => {
    for (let round = 0; round < 20; round++) {
      const { link } = await one();
      const kinds = round % 2 ? (["approved", "returned"] as const) : (["approved", "approved"] as const);
      const answers = await Promise.all([
        decideLink(city.auditor, verdict(link.id, link.version, kinds[0])),
        decideLink(city.secondAuditor, verdict(link.id, link.version, kinds[1])),
      ]);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(answers.find((answer) => !answer.ok)).toMatchObject({ code: "conflict" });
      expect(await db().reviewDecision.count({ where: { linkId: link.id } })).toBe(1);
    }
  });

  it("reopens for a new version, which is filed under its own number and names the earlier one", async () => {
    const { link, evidenceId } = await one();
    const first = done(await decideLink(city.auditor, verdict(link.id, link.version)));
    const evidence = await db().evidence.findUniqueOrThrow({ where: { id: evidenceId } });
    done(
      await addEvidenceVersion(
        city.staff,
        evidenceVersionInputSchema.parse({ evidenceId, version: evidence.version, changeNote: "补盖印章" }),
      ),
    );
    const reopened = await db().evidenceLink.findUniqueOrThrow({ where: { id: link.id } });
    expect(reopened.state).toBe("submitted");
    const second = done(await decideLink(city.auditor, verdict(link.id, reopened.version)));
    expect(second.filed?.archiveNumber).not.toBe(first.filed?.archiveNumber);
    const item = await db().archiveItem.findUniqueOrThrow({ where: { id: second.filed?.id ?? "" } });
    expect(item.manifest).toMatchObject({ corrects: first.filed?.archiveNumber, versionNumber: 2 });
    expect(await db().archiveItem.count({ where: { version: { evidenceId } } })).toBe(2);
  });

  it("leaves an approved item waiting when a file is damaged, and files it once it is mended", async () => {
    const { link, evidenceId } = await one();
    const file = await db().evidenceFile.findFirstOrThrow({ where: { version: { evidenceId } } });
    const path = fileStore().pathOf(file.sha256);
    const { readFile, writeFile } = await import("node:fs/promises");
    const bytes = await readFile(path);
    await rm(path);
    const decided = done(await decideLink(city.auditor, verdict(link.id, link.version)));
    expect(decided).toMatchObject({
      state: "approved",
      filed: null,
      pending: [{ property: "authenticity", fault: "file_missing" }],
    });
    await writeFile(path, bytes);
    const filed = done(await fileApprovedLink(city.auditor, { linkId: link.id }));
    expect(filed).toMatchObject({ state: "archived", pending: [] });
  });

  it("files only what was approved: an edit meanwhile wins or loses, and the description fits the item", async () => {
    for (let round = 0; round < 10; round++) {
      const { link, evidenceId } = await one();
      const { version } = await db().evidence.findUniqueOrThrow({ where: { id: evidenceId } });
      const file = await db().evidenceFile.findFirstOrThrow({ where: { version: { evidenceId } } });
      const path = fileStore().pathOf(file.sha256);
      await rename(path, `${path}.away`);
      done(await decideLink(city.auditor, verdict(link.id, link.version)));
      await rename(`${path}.away`, path);
      const uploadId = await uploadPdf(city.staff, city.bureauId);
      const [filed] = await Promise.all([
        fileApprovedLink(city.auditor, { linkId: link.id }),
        updateEvidence(city.staff, evidencePatchSchema.parse({ evidenceId, version, uploadIds: [uploadId] })),
      ]);
      const current = await db().evidenceVersion.findFirstOrThrow({
        where: { evidenceId },
        include: { files: true, archiveItem: true },
      });
      expect(current.frozen).toBe(filed.ok);
      expect(current.files).toHaveLength(filed.ok ? 1 : 2);
      expect(await stateOf(link.id)).toBe(filed.ok ? "archived" : "draft");
    }
  });

  it("leaves nothing for the check of the archive to find", async () => {
    expect((await verifyItems()).findings).toEqual([]);
  });
});
