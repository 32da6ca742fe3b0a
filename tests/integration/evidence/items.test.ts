import { beforeEach, expect, test } from "vitest";
import { createActivity } from "@/lib/activities/mutations";
import { getEvidence, listEvidence } from "@/lib/evidence/data";
import { moveLink } from "@/lib/evidence/links/move";
import { linkEvidence, submitLink, unlinkEvidence } from "@/lib/evidence/links/mutations";
import { addEvidenceVersion, createEvidence, deleteDraftEvidence, updateEvidence } from "@/lib/evidence/mutations";
import {
  evidenceFilterSchema,
  evidenceInputSchema,
  evidencePatchSchema,
  evidenceVersionInputSchema,
} from "@/lib/evidence/schema";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db, inTransaction } from "@/lib/platform/db/client";
import type { WorkState } from "@/lib/platform/db/generated/enums";
import { ok } from "@/lib/platform/result";
import { entryInput } from "../../factories/activities";
import { jpeg, linkTarget, makeItem, makeWorld, must, send, type World } from "./world";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const patch = (input: Record<string, unknown>) => evidencePatchSchema.parse(input);
const newVersion = (input: Record<string, unknown>) =>
  evidenceVersionInputSchema.parse({ changeNote: "更正日期", ...input });

async function linked(state: WorkState = "draft") {
  const item = await makeItem(world, { links: [linkTarget(world)] });
  const link = await db().evidenceLink.findFirstOrThrow({ where: { evidenceId: item.id } });
  const path: Record<WorkState, WorkState[]> = {
    draft: [],
    submitted: ["submitted"],
    returned: ["submitted", "returned"],
    approved: ["submitted", "approved"],
    archived: ["submitted", "approved", "archived"],
  };
  for (const to of path[state]) await step(link.id, to);
  if (state === "archived")
    await db().evidenceVersion.updateMany({ where: { evidenceId: item.id }, data: { frozen: true } });
  return { item, linkId: link.id };
}

async function step(linkId: string, to: WorkState, actor: Actor = world.auditor) {
  return inTransaction(async (tx) => {
    const link = await tx.evidenceLink.findUniqueOrThrow({ where: { id: linkId } });
    await moveLink(tx, actor, link, to);
    return ok(null);
  });
}

const linkState = async (id: string) => (await db().evidenceLink.findUniqueOrThrow({ where: { id } })).state;
const events = async (subjectId: string) =>
  (await db().auditEvent.findMany({ where: { subjectId }, orderBy: { seq: "asc" } })).map((event) => event.type);

test("an item is made with files, dates and a link to the requirement that asks for its type", async () => {
  const { item, linkId } = await linked();
  const found = await getEvidence(scopeOf(world.staff, "evidence.read"), item.id);
  expect(found).toMatchObject({
    version: 1,
    current: { number: 1, title: "义诊现场", happenedOn: "2026-05-12", files: [{ mediaType: "image/jpeg" }] },
    links: [{ id: linkId, state: "draft", freshness: "inside", requirement: { id: world.photo.id } }],
  });
  expect(await events(item.id)).toEqual(["evidence.created"]);
});

test("the same send twice, also at once, makes one item", async () => {
  const input = { clientKey: "form-12345678", uploadIds: [] };
  const many = await Promise.all(Array.from({ length: 6 }, () => makeItem(world, input)));
  expect(new Set(many.map((item) => item.id)).size).toBe(1);
});

test("an upload of somebody else, or one used before, is refused", async () => {
  const theirs = must(await send(world.colleague, world.health.id, await jpeg()));
  const input = (uploadId: string) =>
    evidenceInputSchema.parse({
      departmentId: world.health.id,
      title: "x",
      materialType: "scene_photo",
      uploadIds: [uploadId],
    });
  expect(await createEvidence(world.staff, input(theirs.uploadId))).toMatchObject({ code: "not_found" });
  const mine = must(await send(world.staff, world.health.id, await jpeg()));
  const both = await Promise.all([1, 2].map(() => createEvidence(world.staff, input(mine.uploadId))));
  expect(both.map((result) => (result.ok ? "made" : result.code)).sort()).toEqual(["conflict", "made"]);
});

test.each(["stranger", "auditor", "admin"] as const)(
  "the %s cannot make, change, link or read a draft",
  async (who) => {
    const actor = world[who];
    const { item, linkId } = await linked();
    const input = evidenceInputSchema.parse({ departmentId: world.health.id, title: "x", materialType: "other" });
    expect(await createEvidence(actor, input)).toMatchObject({ code: "not_found" });
    const change = patch({ evidenceId: item.id, version: 1, title: "y" });
    expect(await updateEvidence(actor, change)).toMatchObject({ code: "not_found" });
    expect(await addEvidenceVersion(actor, newVersion({ evidenceId: item.id, version: 1 }))).toMatchObject({
      code: "not_found",
    });
    expect(await deleteDraftEvidence(actor, { evidenceId: item.id, version: 1 })).toMatchObject({ code: "not_found" });
    expect(await linkEvidence(actor, { evidenceId: item.id, ...linkTarget(world) })).toMatchObject({
      code: "not_found",
    });
    expect(await submitLink(actor, { linkId, version: 1 })).toMatchObject({ code: "not_found" });
    expect(await unlinkEvidence(actor, { linkId, version: 1 })).toMatchObject({ code: "not_found" });
    expect(await getEvidence(scopeOf(actor, "evidence.read"), item.id)).toBeNull();
  },
);

test("the auditor reads what is submitted and still changes nothing", async () => {
  const { item } = await linked("submitted");
  expect(await getEvidence(scopeOf(world.auditor, "evidence.read"), item.id)).not.toBeNull();
  const result = await updateEvidence(world.auditor, patch({ evidenceId: item.id, version: 1, title: "y" }));
  expect(result).toMatchObject({ code: "forbidden" });
});

test("no title of a unit's draft entry is told with its item", async () => {
  const { item } = await linked("submitted");
  const entry = must(
    await createActivity(
      world.staff,
      entryInput(world.health.id, { title: "未提交的内部会议", evidenceIds: [item.id] }),
    ),
  );
  const entriesFor = async (actor: Actor) =>
    (await getEvidence(scopeOf(actor, "evidence.read"), item.id))?.activities.map(({ id }) => id);
  expect(await entriesFor(world.auditor)).toEqual([]);
  expect(await entriesFor(world.colleague)).toEqual([entry.id]);
});

test("freshness is shown against a round of one's own city", async () => {
  const { item } = await linked("submitted");
  const { round } = await makeWorld();
  const later = { windowFrom: new Date("2030-01-01"), windowTo: new Date("2030-12-31") };
  await db().assessmentRound.update({
    where: { id: round.id },
    data: { ...later, assessmentDate: new Date("2030-12-31") },
  });
  const { items } = await listEvidence(scopeOf(world.auditor, "evidence.read"), evidenceFilterSchema.parse({}));
  expect(items).toMatchObject([{ id: item.id, freshness: "inside" }]);
});

test("of two changes based on the same version one is refused", async () => {
  const { item } = await linked();
  const change = (title: string) => updateEvidence(world.staff, patch({ evidenceId: item.id, version: 1, title }));
  const both = await Promise.all([change("a"), change("b")]);
  expect(both.map((result) => (result.ok ? "saved" : result.code)).sort()).toEqual(["conflict", "saved"]);
});

test("an edit costs the approval and leaves what is under review there, with a new version", async () => {
  const approved = await linked("approved");
  must(await updateEvidence(world.staff, patch({ evidenceId: approved.item.id, version: 1, title: "更正" })));
  expect(await linkState(approved.linkId)).toBe("draft");
  expect(await events(approved.linkId)).toContain("link.reopened");
  const waiting = await linked("submitted");
  const before = await db().evidenceLink.findUniqueOrThrow({ where: { id: waiting.linkId } });
  must(await updateEvidence(world.staff, patch({ evidenceId: waiting.item.id, version: 1, title: "更正" })));
  expect(await linkState(waiting.linkId)).toBe("submitted");
  const judged = inTransaction(async (tx) => {
    await moveLink(tx, world.auditor, before, "approved");
    return ok(null);
  });
  expect(await judged).toMatchObject({ code: "conflict" });
});

test("a filed version cannot be changed, also not past the use case; a new version reopens only its own links", async () => {
  const { item, linkId } = await linked("archived");
  const other = await linked("archived");
  const change = patch({ evidenceId: item.id, version: 1, title: "偷改" });
  expect(await updateEvidence(world.staff, change)).toMatchObject({ code: "archived" });
  expect(await deleteDraftEvidence(world.staff, { evidenceId: item.id, version: 1 })).toMatchObject({
    code: "archived",
  });
  const raw = db().evidenceVersion.updateMany({ where: { evidenceId: item.id }, data: { title: "偷改" } });
  await expect(raw).rejects.toThrow("the version is archived");
  const saved = must(
    await addEvidenceVersion(world.staff, newVersion({ evidenceId: item.id, version: 1, happenedOn: "2026-06-01" })),
  );
  expect(saved.number).toBe(2);
  expect(await linkState(linkId)).toBe("submitted");
  expect(await linkState(other.linkId)).toBe("archived");
  const found = await getEvidence(scopeOf(world.staff, "evidence.read"), item.id);
  expect(found?.versions.map((version) => [version.number, version.title, version.happenedOn])).toEqual([
    [2, "义诊现场", "2026-06-01"],
    [1, "义诊现场", "2026-05-12"],
  ]);
  expect(found?.current.files).toHaveLength(1);
});

test("a link is refused for a foreign round, a missing number, a second time", async () => {
  const other = await makeWorld();
  const { item, linkId } = await linked();
  const foreign = { evidenceId: item.id, roundId: other.round.id, indicatorId: other.indicator.id };
  expect(await linkEvidence(world.staff, foreign)).toMatchObject({ code: "not_found" });
  const same = { evidenceId: item.id, ...linkTarget(world) };
  expect(await linkEvidence(world.staff, same)).toMatchObject({ code: "duplicate" });
  const document = must(await linkEvidence(world.staff, { ...same, requirementId: world.document.id }));
  expect(await submitLink(world.staff, { linkId: document.id, version: document.version })).toMatchObject({
    code: "incomplete",
    fields: { [`links.${document.id}`]: "document_number" },
  });
  const sent = must(await submitLink(world.staff, { linkId, version: 1 }));
  expect(sent.state).toBe("submitted");
  expect(await submitLink(world.staff, { linkId, version: sent.version })).toMatchObject({ code: "state" });
  expect(await unlinkEvidence(world.staff, { linkId, version: sent.version })).toMatchObject({ code: "state" });
  must(await unlinkEvidence(world.staff, { linkId: document.id, version: document.version }));
});

test("a draft is removed with all its rows; one under review is not", async () => {
  const draft = await linked();
  must(await deleteDraftEvidence(world.staff, { evidenceId: draft.item.id, version: 1 }));
  expect(await db().evidence.findUnique({ where: { id: draft.item.id } })).toBeNull();
  expect(await events(draft.item.id)).toEqual(["evidence.created", "evidence.deleted"]);
  const waiting = await linked("submitted");
  expect(await deleteDraftEvidence(world.staff, { evidenceId: waiting.item.id, version: 1 })).toMatchObject({
    code: "state",
  });
});

test("the list filters by each of its fields and pages without gap or repeat", async () => {
  const document = await makeItem(world, {
    title: "实施方案",
    materialType: "normative_document",
    documentNumber: "市卫健发〔2025〕7号",
    happenedOn: "2025-12-31",
  });
  const photo = await makeItem(world, { links: [linkTarget(world)] });
  const undated = await makeItem(world, { happenedOn: undefined, title: "无日期" });
  const list = async (filter: Record<string, unknown>, actor = world.staff) => {
    const found = await listEvidence(
      scopeOf(actor, "evidence.read"),
      evidenceFilterSchema.parse({ round: undefined, ...filter }),
    );
    return found.items.map((item) => item.id);
  };
  expect(await list({})).toEqual([undated.id, photo.id, document.id]);
  expect(await list({ type: "normative_document" })).toEqual([document.id]);
  expect(await list({ q: "〔2025〕7号" })).toEqual([document.id]);
  expect(await list({ standard: world.indicator.id })).toEqual([photo.id]);
  expect(await list({ state: "draft" })).toEqual([undated.id, photo.id, document.id]);
  expect(await list({ department: world.sports.id })).toEqual([]);
  expect(await list({ round: world.round.id, window: "inside" })).toEqual([photo.id]);
  expect(await list({}, world.stranger)).toEqual([]);
  expect(await list({}, world.auditor)).toEqual([]);
  const scope = scopeOf(world.staff, "evidence.read");
  const first = await listEvidence(scope, evidenceFilterSchema.parse({ take: 2 }));
  const rest = await listEvidence(scope, evidenceFilterSchema.parse({ take: 2, after: first.nextCursor }));
  expect([...first.items, ...rest.items].map((item) => item.id)).toEqual([undated.id, photo.id, document.id]);
  expect(rest.nextCursor).toBeNull();
});
