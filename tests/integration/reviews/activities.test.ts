import { rename } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { createActivity, updateActivity } from "@/lib/activities/mutations";
import { activityInputSchema, activityUpdateSchema } from "@/lib/activities/schema";
import { submitActivity } from "@/lib/activities/states/mutations";
import { submitLink } from "@/lib/evidence/links/mutations";
import { updateEvidence } from "@/lib/evidence/mutations";
import { evidencePatchSchema } from "@/lib/evidence/schema";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { fileStore } from "@/lib/platform/storage";
import { archiveApproved } from "@/lib/reviews/activities/bulk/mutations";
import { archiveActivity, decideActivity } from "@/lib/reviews/activities/mutations";
import { decideLink } from "@/lib/reviews/links/mutations";
import { listQueue, listQueueKeys, type QueueScopes } from "@/lib/reviews/queue/data";
import { getActivitySheet } from "@/lib/reviews/sheet/data";
import { requirementKey } from "@/lib/reviews/sheet/types";
import { addDepartment, addPerson, done } from "../../factories/people";
import { foundReviewCity, type ReviewCity, submittedItem, verdict } from "../../factories/reviews";

let city: ReviewCity;
beforeAll(async () => {
  city = await foundReviewCity(3);
});

let counter = 0;

/** A submitted entry with one item linked to these standards. */
async function submittedEntry(places: readonly number[], actor: Actor = city.staff, uploader: Actor = actor) {
  counter += 1;
  const entry = done(
    await createActivity(
      actor,
      activityInputSchema.parse({
        departmentId: city.bureauId,
        kind: "public_service",
        title: `社区义诊${counter}`,
        text: "组织医院专家到社区开展义诊。",
        startOn: "2026-05-10",
        precision: "day",
        place: "文化广场",
        details: { form: "free_clinic" },
        standards: places.map((place) => ({
          roundId: city.roundId,
          indicatorId: city.requirements[place]?.indicatorId,
        })),
      }),
    ),
  );
  const item = await submittedItem(city, places, { actor: uploader, activityId: entry.id });
  const { version } = await db().activity.findUniqueOrThrow({ where: { id: entry.id } });
  const submitted = done(await submitActivity(actor, { id: entry.id, version }));
  const links = await db().evidenceLink.findMany({ where: { evidenceId: item.evidenceId }, orderBy: { id: "asc" } });
  return { id: entry.id, version: submitted.version, links };
}

function entryVerdict(entry: { id: string; version: number }, kind: "approved" | "returned" = "approved") {
  const { linkId: _, ...given } = verdict("", entry.version, kind);
  return { ...given, activityId: entry.id };
}

function scopesOf(actor: Actor): QueueScopes {
  return { activities: scopeOf(actor, "activity.review"), evidence: scopeOf(actor, "link.decide") };
}

describe("the verdict on an entry", () => {
  it("waits for every item, then approves; then the entry is filed and nobody changes it", async () => {
    const entry = await submittedEntry([0, 1]);
    expect(await decideActivity(city.auditor, entryVerdict(entry))).toMatchObject({
      code: "incomplete",
      fields: { links: "links_undecided" },
    });
    for (const link of entry.links) done(await decideLink(city.auditor, verdict(link.id, link.version)));
    const approved = done(await decideActivity(city.auditor, entryVerdict(entry)));
    expect(approved.state).toBe("approved");
    const archived = done(await archiveActivity(city.auditor, { activityId: entry.id, version: approved.version }));
    expect(archived.state).toBe("archived");
    const change = activityUpdateSchema.parse({ id: entry.id, version: archived.version, title: "改" });
    expect(await updateActivity(city.staff, change)).toMatchObject({ code: "archived" });
    await expect(db().activity.update({ where: { id: entry.id }, data: { title: "改" } })).rejects.toThrow(/archived/);
    expect(await archiveActivity(city.auditor, { activityId: entry.id, version: archived.version })).toMatchObject({
      code: "archived",
    });
  });

  it("sends back only the wrong item; mended and approved, the entry goes through", async () => {
    const entry = await submittedEntry([0, 1]);
    const [good, wrong] = entry.links;
    if (!good || !wrong) throw new Error("two links expected");
    done(await decideLink(city.auditor, verdict(good.id, good.version)));
    const returned = done(await decideLink(city.auditor, verdict(wrong.id, wrong.version, "returned")));
    expect(await decideActivity(city.auditor, entryVerdict(entry))).toMatchObject({
      code: "incomplete",
      fields: { links: "links_returned" },
    });
    const again = done(await submitLink(city.staff, { linkId: wrong.id, version: returned.version }));
    done(await decideLink(city.auditor, verdict(wrong.id, again.version)));
    expect(done(await decideActivity(city.auditor, entryVerdict(entry))).state).toBe("approved");
  });

  it("returns the entry with its reasons, and the unit submits it again", async () => {
    const entry = await submittedEntry([0]);
    const returned = done(
      await decideActivity(city.auditor, { ...entryVerdict(entry, "returned"), comment: "补充人数" }),
    );
    expect(await db().activity.findUniqueOrThrow({ where: { id: entry.id } })).toMatchObject({
      state: "returned",
      returnReasons: ["out_of_window"],
      returnComment: "补充人数",
    });
    const again = await submitActivity(city.staff, { id: entry.id, version: returned.version });
    expect(again).toMatchObject({ ok: true, data: { state: "submitted" } });
  });

  it("is never given by whoever wrote the entry, nor by other roles or auditors of another tree", async () => {
    const both = await addPerson(city.admin, "staff", city.bureauId);
    await db().roleTerm.create({ data: { userId: both.userId, role: "auditor", departmentId: city.cityId } });
    const author = await both.actor();
    const entry = await submittedEntry([0], author);
    expect(await decideActivity(author, entryVerdict(entry))).toMatchObject({ code: "self_review" });
    const otherId = await addDepartment(city.admin, city.cityId);
    const foreign = await (await addPerson(city.admin, "auditor", otherId)).actor();
    expect(await decideActivity(foreign, entryVerdict(entry))).toMatchObject({ code: "not_found" });
    expect(await decideActivity(city.staff, entryVerdict(entry))).toMatchObject({ code: "forbidden" });
    expect(await decideActivity(city.admin, entryVerdict(entry))).toMatchObject({ code: "not_found" });
  });

  it("is never given by whoever changed the entry or brought in one of its items", async () => {
    const both = await addPerson(city.admin, "staff", city.bureauId);
    await db().roleTerm.create({ data: { userId: both.userId, role: "auditor", departmentId: city.cityId } });
    const actor = await both.actor();
    const changed = await submittedEntry([]);
    const returned = done(await decideActivity(city.auditor, entryVerdict(changed, "returned")));
    const change = activityUpdateSchema.parse({ id: changed.id, version: returned.version, title: "改过的义诊" });
    const saved = done(await updateActivity(actor, change));
    const again = done(await submitActivity(city.staff, saved));
    expect(await decideActivity(actor, entryVerdict(again))).toMatchObject({ code: "self_review" });
    done(await decideActivity(city.secondAuditor, entryVerdict(again)));

    const entry = await submittedEntry([], city.staff, actor);
    expect(await decideActivity(actor, entryVerdict(entry))).toMatchObject({ code: "self_review" });
    const approved = done(await decideActivity(city.auditor, entryVerdict(entry)));
    expect(await archiveActivity(actor, { activityId: entry.id, version: approved.version })).toMatchObject({
      code: "self_review",
    });
  });

  it("stands for the items that were seen: without a standard they rest while the entry is judged", async () => {
    const entry = await submittedEntry([]);
    const { evidence } = await db().activityEvidence.findFirstOrThrow({
      where: { activityId: entry.id },
      include: { evidence: true },
    });
    const patch = evidencePatchSchema.parse({
      evidenceId: evidence.id,
      version: evidence.version,
      title: "换过的材料",
    });
    expect(await updateEvidence(city.staff, patch)).toMatchObject({ code: "state" });
    const approved = done(await decideActivity(city.auditor, entryVerdict(entry)));
    expect(await updateEvidence(city.staff, patch)).toMatchObject({ code: "state" });
    const opened = activityUpdateSchema.parse({ id: entry.id, version: approved.version, place: "中心广场" });
    done(await updateActivity(city.staff, opened));
    expect((await updateEvidence(city.staff, patch)).ok).toBe(true);
  });

  it("waits for an item that was changed after its approval, and files nothing unseen", async () => {
    const entry = await submittedEntry([0]);
    const [link] = entry.links;
    if (!link) throw new Error("one link expected");
    const file = await db().evidenceFile.findFirstOrThrow({ where: { version: { evidenceId: link.evidenceId } } });
    const path = fileStore().pathOf(file.sha256);
    await rename(path, `${path}.away`);
    expect(done(await decideLink(city.auditor, verdict(link.id, link.version)))).toMatchObject({ filed: null });
    await rename(`${path}.away`, path);
    const approved = done(await decideActivity(city.auditor, entryVerdict(entry)));
    const { version } = await db().evidence.findUniqueOrThrow({ where: { id: link.evidenceId } });
    const patch = evidencePatchSchema.parse({ evidenceId: link.evidenceId, version, title: "换过的材料" });
    done(await updateEvidence(city.staff, patch));
    expect(await archiveActivity(city.auditor, { activityId: entry.id, version: approved.version })).toMatchObject({
      code: "incomplete",
    });
    expect(await db().archiveItem.count({ where: { version: { evidenceId: link.evidenceId } } })).toBe(0);
  });

  it("lets exactly one of two auditors win, twenty times", async () => {
    for (let round = 0; round < 20; round++) {
      const entry = await submittedEntry([]);
      const answers = await Promise.all([
        decideActivity(city.auditor, entryVerdict(entry)),
        decideActivity(city.secondAuditor, entryVerdict(entry, round % 2 ? "returned" : "approved")),
      ]);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(answers.find((answer) => !answer.ok)).toMatchObject({ code: "conflict" });
    }
  }, 60_000);

  it("is not filed while an item is not, and files items without a standard along with it", async () => {
    const entry = await submittedEntry([]);
    const approved = done(await decideActivity(city.auditor, entryVerdict(entry)));
    const before = await db().archiveItem.count();
    done(await archiveActivity(city.auditor, { activityId: entry.id, version: approved.version }));
    expect(await db().archiveItem.count()).toBe(before + 1);
  });
});

describe("the queue", () => {
  it("holds each waiting entry and each item outside of one once, and counts them", async () => {
    const entry = await submittedEntry([0, 1]);
    const item = await submittedItem(city, [0, 2]);
    const filter = { order: "age" as const, take: 100 };
    const page = await listQueue(city.auditor, scopesOf(city.auditor), filter);
    const mine = page.items.filter((each) => each.id === entry.id);
    expect(mine).toMatchObject([{ type: "activity", openLinks: 2, weight: 2, own: false, standards: ["Ⅲ-1", "Ⅲ-2"] }]);
    const ids = item.links.map((link) => link.id);
    expect(page.items.filter((each) => ids.includes(each.id))).toMatchObject([
      { type: "link", kind: "item", openLinks: 2, weight: 3, standards: ["Ⅲ-1", "Ⅲ-3"] },
    ]);
    expect(page.items.some((each) => entry.links.some((link) => link.id === each.id))).toBe(false);
    expect(page.total).toBe(page.items.length);
    expect(Object.values(page.byKind).reduce((sum, count) => sum + count, 0)).toBe(page.total);
    expect(Object.values(page.byDepartment).reduce((sum, count) => sum + count, 0)).toBe(page.total);
  });

  it("pages through the same order without gap or repeat, by age and by weight", async () => {
    for (const order of ["age", "weight"] as const) {
      const keys = await listQueueKeys(scopesOf(city.auditor), { order });
      const seen: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await listQueue(city.auditor, scopesOf(city.auditor), { order, take: 2, after });
        seen.push(...page.items.map((each) => `${each.type}-${each.id}`));
        if (!page.nextCursor) break;
        after = page.nextCursor;
      }
      expect(seen).toEqual(keys);
    }
  });

  it("is empty for whoever may not review there", async () => {
    const otherId = await addDepartment(city.admin, city.cityId);
    const foreign = await (await addPerson(city.admin, "auditor", otherId)).actor();
    for (const actor of [foreign, city.staff, city.admin])
      expect(await listQueueKeys(scopesOf(actor), { order: "age" })).toEqual([]);
  });

  it("opens a sheet with the requirement and how far the unit has come with it", async () => {
    const entry = await submittedEntry([2]);
    const scopes = {
      activities: scopeOf(city.auditor, "activity.read"),
      evidence: scopeOf(city.auditor, "evidence.read"),
    };
    const sheet = await getActivitySheet(city.auditor, scopes, entry.id);
    const key = requirementKey(city.roundId, city.requirements[2]?.requirementId ?? "");
    expect(sheet?.requirements[key]).toMatchObject({ indicatorCode: "Ⅲ-3", status: { minItems: 1 } });
    expect(sheet?.items).toHaveLength(1);
    expect(sheet?.own).toEqual([]);
  });

  it("files all approved entries of a filter in one go", async () => {
    for (let index = 0; index < 3; index++) {
      const entry = await submittedEntry([]);
      done(await decideActivity(city.auditor, entryVerdict(entry)));
    }
    const approved = await db().activity.count({ where: { state: "approved" } });
    const { archived, held } = done(await archiveApproved(city.auditor, {}));
    expect(archived + held).toBe(approved);
    expect(archived).toBeGreaterThanOrEqual(3);
    expect(await db().activity.count({ where: { state: "approved" } })).toBe(held);
    expect(await archiveApproved(city.staff, {})).toMatchObject({ code: "forbidden" });
  });
});
