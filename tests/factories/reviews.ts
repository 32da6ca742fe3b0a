import { receiveFile } from "@/lib/evidence/files/mutations";
import { submitLink } from "@/lib/evidence/links/mutations";
import { createEvidence } from "@/lib/evidence/mutations";
import { evidenceInputSchema } from "@/lib/evidence/schema";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { addDepartment, addPerson, done, foundCity } from "./people";

/** A round with standards that each ask for one item, and the people of a review. */
export async function foundReviewCity(standards = 3) {
  const { admin, cityId } = await foundCity();
  const bureauId = await addDepartment(admin, cityId, { name: "市卫生健康局", fonds: "0058", officeCode: "WJJ" });
  const staff = await (await addPerson(admin, "staff", bureauId)).actor();
  const auditor = await (await addPerson(admin, "auditor", cityId)).actor();
  const secondAuditor = await (await addPerson(admin, "auditor", cityId)).actor();
  const round = await db().assessmentRound.create({
    data: {
      edition: { create: { code: "T-2026", name: "测试体系", year: 2026, status: "published" } },
      department: { connect: { id: cityId } },
      code: "R-2026",
      name: "2026年度测评",
      year: 2026,
      windowFrom: new Date("2026-01-01"),
      windowTo: new Date("2026-12-31"),
      assessmentDate: new Date("2026-12-31"),
    },
  });
  const requirements = [];
  for (let index = 1; index <= standards; index++) {
    const indicator = await db().indicator.create({
      data: {
        editionId: round.editionId,
        code: `Ⅲ-${index}`,
        name: `标准${index}`,
        depth: 3,
        sort: index,
        path: `/${index}/`,
        isLeaf: true,
        weight: index,
        rollUpRule: { kind: "weighted_sum" },
        requirements: {
          create: {
            method: "online_submission",
            sequence: 1,
            text: `要求${index}`,
            materialTypes: ["normative_document"],
          },
        },
      },
      include: { requirements: true },
    });
    const requirement = indicator.requirements[0];
    if (requirement) requirements.push({ indicatorId: indicator.id, requirementId: requirement.id });
  }
  return { admin, cityId, bureauId, staff, auditor, secondAuditor, roundId: round.id, requirements };
}
export type ReviewCity = Awaited<ReturnType<typeof foundReviewCity>>;

let counter = 0;

export async function uploadPdf(actor: Actor, departmentId: string, body?: string): Promise<string> {
  counter += 1;
  const bytes = Buffer.from(body ?? `%PDF-1.4\n% file ${counter} ${Math.random()}\n%%EOF\n`);
  async function* stream() {
    yield bytes;
  }
  const received = done(
    await receiveFile(actor, {
      departmentId,
      fileName: `文件${counter}.pdf`,
      declaredSize: bytes.length,
      body: stream(),
    }),
  );
  return received.uploadId;
}

/** An item with one file, linked to the standards of these places and submitted. */
export async function submittedItem(
  city: ReviewCity,
  places: readonly number[],
  more: { actor?: Actor; title?: string; body?: string; formedOn?: string; activityId?: string } = {},
) {
  const actor = more.actor ?? city.staff;
  const uploadId = await uploadPdf(actor, city.bureauId, more.body);
  const item = done(
    await createEvidence(
      actor,
      evidenceInputSchema.parse({
        departmentId: city.bureauId,
        title: more.title ?? "健康促进实施方案",
        materialType: "normative_document",
        documentNumber: "卫发〔2026〕1号",
        formedOn: more.formedOn ?? "2026-03-01",
        pageCount: 3,
        retention: "years_30",
        uploadIds: [uploadId],
        activityId: more.activityId,
        links: places.map((place) => ({
          roundId: city.roundId,
          indicatorId: city.requirements[place]?.indicatorId,
        })),
      }),
    ),
  );
  const links = await db().evidenceLink.findMany({
    where: { evidenceId: item.id },
    orderBy: { indicator: { sort: "asc" } },
  });
  const submitted = [];
  for (const link of links) {
    submitted.push(more.activityId ? link : done(await submitLink(actor, { linkId: link.id, version: link.version })));
  }
  return { evidenceId: item.id, links: submitted };
}

/** Parts of a verdict that tests mostly leave alone. */
export function verdict(linkId: string, version: number, kind: "approved" | "returned" = "approved") {
  const reasonCodes = kind === "returned" ? (["out_of_window"] as const) : [];
  return { linkId, version, verdict: kind, reasonCodes: [...reasonCodes], comment: null };
}
