import { saveAssignment } from "@/lib/assignments/mutations";
import { assignmentInputSchema } from "@/lib/assignments/schema";
import { submitLink } from "@/lib/evidence/links/mutations";
import { createEvidence } from "@/lib/evidence/mutations";
import { evidenceInputSchema } from "@/lib/evidence/schema";
import { type Scope, scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import { decideActivity } from "@/lib/reviews/activities/mutations";
import { decideLink } from "@/lib/reviews/links/mutations";
import { addSubmitted } from "../../factories/activities";
import { makeEdition, makeRound } from "../../factories/editions";
import { addDepartment, addPerson, done, foundCity } from "../../factories/people";
import { uploadPdf } from "../../factories/reviews";

/**
 * A city with two bureaus, a section under the first, and another city that nobody here may see; an edition
 * of two standards with two requirements each, of which the first bureau leads one and nobody the other.
 */
export async function foundDashboardCity() {
  const { admin, cityId } = await foundCity();
  const health = await addDepartment(admin, cityId, { name: "市卫生健康局", fonds: "0058", officeCode: "WJJ" });
  const clinic = await addDepartment(admin, health, { name: "医政科", kind: "section" });
  const sports = await addDepartment(admin, cityId, { name: "市体育局", fonds: "0059", officeCode: "TYJ" });
  const person = async (role: "staff" | "auditor" | "leader", unit: string) =>
    (await addPerson(admin, role, unit)).actor();
  const auditor = await person("auditor", cityId);
  const { editionId, ids } = await makeEdition(admin);
  const roundId = await makeRound(admin, editionId, cityId);
  const first = ids["Ⅱ-1-1)"] ?? "";
  const second = ids["Ⅱ-1-2)"] ?? "";
  const assign = async (indicatorId: string, departmentId: string, role: "lead" | "support") =>
    done(await saveAssignment(auditor, assignmentInputSchema.parse({ roundId, indicatorId, departmentId, role })));
  await assign(first, health, "lead");
  await assign(second, sports, "support");
  return {
    admin,
    auditor,
    cityId,
    health,
    clinic,
    sports,
    editionId,
    roundId,
    first,
    second,
    ids,
    healthStaff: await person("staff", health),
    clinicStaff: await person("staff", clinic),
    sportsStaff: await person("staff", sports),
    leader: await person("leader", cityId),
  };
}
export type DashboardCity = Awaited<ReturnType<typeof foundDashboardCity>>;

export function readerScope(actor: Actor): Scope {
  return scopeOf(actor, "dashboard.read");
}

/** An entry that the auditor approved. */
export async function addApproved(
  city: DashboardCity,
  actor: Actor,
  departmentId: string,
  more: Parameters<typeof addSubmitted>[2] = {},
): Promise<string> {
  const { id, version } = await addSubmitted(actor, departmentId, more);
  done(
    await decideActivity(city.auditor, {
      activityId: id,
      version,
      verdict: "approved",
      reasonCodes: [],
      comment: null,
    }),
  );
  return id;
}

/** An item of a unit for one requirement of a standard, brought to the state asked for. */
export async function addItem(
  city: DashboardCity,
  actor: Actor,
  departmentId: string,
  place: { indicatorId: string; sequence: number },
  state: "draft" | "submitted" | "returned" | "approved",
): Promise<{ evidenceId: string; linkId: string }> {
  const requirement = await db().requirement.findFirstOrThrow({
    where: { indicatorId: place.indicatorId, sequence: place.sequence },
  });
  const input = evidenceInputSchema.parse({
    departmentId,
    title: "实施方案",
    materialType: requirement.materialTypes[0],
    formedOn: "2026-03-01",
    pageCount: 1,
    uploadIds: [await uploadPdf(actor, departmentId)],
    links: [{ roundId: city.roundId, indicatorId: place.indicatorId, requirementId: requirement.id }],
  });
  const { id: evidenceId } = done(await createEvidence(actor, input));
  const link = await db().evidenceLink.findFirstOrThrow({ where: { evidenceId } });
  const answer = { evidenceId, linkId: link.id };
  if (state === "draft") return answer;
  const { version } = done(await submitLink(actor, { linkId: link.id, version: link.version }));
  if (state === "submitted") return answer;
  const returned = state === "returned";
  done(
    await decideLink(city.auditor, {
      linkId: link.id,
      version,
      verdict: returned ? "returned" : "approved",
      reasonCodes: returned ? ["out_of_window"] : [],
      comment: null,
    }),
  );
  return answer;
}
