import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { receiveFile } from "@/lib/evidence/files/mutations";
import { createEvidence } from "@/lib/evidence/mutations";
import { evidenceInputSchema } from "@/lib/evidence/schema";
import { type Actor, loadActor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import type { Role } from "@/lib/platform/db/generated/enums";
import type { Result } from "@/lib/platform/result";

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.fields ?? {})}`);
  return result.data;
}

export async function makeDepartment(name: string, parent?: { id: string; path: string }) {
  const id = randomUUID();
  return db().department.create({
    data: {
      id,
      code: `${name}-${id.slice(0, 8)}`,
      name,
      kind: parent ? "bureau" : "city",
      parentId: parent?.id ?? null,
      path: `${parent?.path ?? "/"}${id}/`,
    },
  });
}

export async function makeActor(role: Role, departmentId: string): Promise<Actor> {
  const name = `${role}-${randomUUID().slice(0, 8)}`;
  const user = await db().user.create({
    data: {
      username: name,
      usernameKey: name,
      displayName: `office of ${name}`,
      passwordHash: "none",
      mustChangePassword: false,
      roleTerms: { create: { role, departmentId } },
    },
  });
  const actor = await loadActor(user.id);
  if (!actor) throw new Error("no actor");
  return actor;
}

/** A city with two bureaus, people of each role, an edition of one standard with two requirements, a round. */
export async function makeWorld() {
  const city = await makeDepartment("市文明办");
  const health = await makeDepartment("市卫健局", city);
  const sports = await makeDepartment("市体育局", city);
  const edition = await db().indicatorEdition.create({
    data: { code: randomUUID(), name: "样本", year: 2026, status: "published" },
  });
  const indicatorId = randomUUID();
  const indicator = await db().indicator.create({
    data: {
      id: indicatorId,
      editionId: edition.id,
      code: "Ⅲ-17",
      name: "志愿服务活动",
      depth: 0,
      sort: 1,
      path: `/${indicatorId}/`,
      isLeaf: true,
      rollUpRule: { kind: "slots", partial: true },
    },
  });
  const requirement = (sequence: number, type: "normative_document" | "scene_photo", documentNumberRequired: boolean) =>
    db().requirement.create({
      data: {
        indicatorId,
        method: "online_submission",
        sequence,
        text: `requirement ${sequence}`,
        materialTypes: [type],
        documentNumberRequired,
      },
    });
  const round = await db().assessmentRound.create({
    data: {
      editionId: edition.id,
      departmentId: city.id,
      code: randomUUID(),
      name: "2026",
      year: 2026,
      windowFrom: new Date("2026-01-01"),
      windowTo: new Date("2026-10-31"),
      assessmentDate: new Date("2026-12-01"),
    },
  });
  return {
    city,
    health,
    sports,
    indicator,
    round,
    document: await requirement(1, "normative_document", true),
    photo: await requirement(2, "scene_photo", false),
    staff: await makeActor("staff", health.id),
    colleague: await makeActor("staff", health.id),
    stranger: await makeActor("staff", sports.id),
    auditor: await makeActor("auditor", city.id),
    admin: await makeActor("admin", city.id),
  };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;

export async function* chunks(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A JPEG that no other call makes. */
export async function jpeg(width = 40, height = 30): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, () => Math.floor(Math.random() * 256)));
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer();
}

export async function send(actor: Actor, departmentId: string, bytes: Uint8Array, fileName = "现场.jpg") {
  return receiveFile(actor, { departmentId, fileName, declaredSize: bytes.length, body: chunks(bytes) });
}

export async function makeItem(world: World, more: Record<string, unknown> = {}, actor = world.staff) {
  const upload = must(await send(actor, world.health.id, await jpeg()));
  const input = evidenceInputSchema.parse({
    departmentId: world.health.id,
    title: "义诊现场",
    materialType: "scene_photo",
    happenedOn: "2026-05-12",
    uploadIds: [upload.uploadId],
    ...more,
  });
  return must(await createEvidence(actor, input));
}

export function linkTarget(world: World) {
  return { roundId: world.round.id, indicatorId: world.indicator.id };
}
