import "server-only";
import { cache } from "react";
import { listDepartments } from "@/lib/departments/data";
import { departmentChoices, roundChoices, type StandardChoice, standardChoices } from "@/lib/evidence/choices";
import { getEvidence, listEvidence } from "@/lib/evidence/data";
import { textPreviewOf } from "@/lib/evidence/files/text-preview";
import { isJudgedWithEntry } from "@/lib/evidence/rules";
import { evidenceFilterSchema } from "@/lib/evidence/schema";
import { listSlots } from "@/lib/evidence/slots/data";
import type { EvidenceDetail, EvidenceFileView } from "@/lib/evidence/types";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { standardKey } from "@/lib/platform/actor";
import { env } from "@/lib/platform/env";
import { requireActor } from "@/lib/platform/session";

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Parameters that do not fit are left out one by one; the list never fails for a mistyped address. */
function readFilter(params: SearchParams) {
  const given = Object.entries(params).filter(([, value]) => typeof value === "string" && value !== "");
  const good = given.filter(([key, value]) => evidenceFilterSchema.partial().safeParse({ [key]: value }).success);
  return { filter: evidenceFilterSchema.parse(Object.fromEntries(good)), given: Object.fromEntries(good) };
}

export async function loadEvidenceList(params: SearchParams) {
  const actor = await requireActor();
  const { filter, given } = readFilter(params);
  const scope = scopeOf(actor, "evidence.read");
  const rounds = await roundChoices(actor);
  const round = rounds.find((each) => each.id === filter.round) ?? rounds[0];
  const [page, departments, standards] = await Promise.all([
    listEvidence(scope, filter),
    listDepartments(scope, { take: 500 }),
    round ? standardChoices(actor, [round]) : [],
  ]);
  return {
    filter,
    given: given as Record<string, string>,
    page,
    rounds,
    round: round ?? null,
    standards: standards.map(({ requirements: _, ...standard }) => standard),
    departments: departments.items.toSorted((a, b) => a.path.localeCompare(b.path)),
    mayCreate: can(actor, "evidence.create"),
  };
}

async function withText(file: EvidenceFileView) {
  return { ...file, text: await textPreviewOf(file) };
}

/** One item with what the actor may do to it; null when it is not for them. */
export const loadEvidence = cache(async (id: string) => {
  const actor = await requireActor();
  const evidence = await getEvidence(scopeOf(actor, "evidence.read"), id);
  if (!evidence) return null;
  const target = { departmentPath: evidence.department.path, createdById: evidence.createdById, ...released(evidence) };
  const mayChange = can(actor, "evidence.update", target) && !isJudgedWithEntry(evidence.links, evidence.activities);
  const mayLink = can(actor, "link.create", target);
  const rounds = (await roundChoices(actor)).filter((round) =>
    evidence.department.path.startsWith(round.departmentPath),
  );
  return {
    evidence,
    files: await Promise.all(evidence.current.files.map(withText)),
    mayChange,
    mayLink,
    mayRemove:
      mayChange &&
      evidence.current.number === 1 &&
      evidence.links.every((link) => link.state === "draft" && link.decisions.length === 0) &&
      evidence.activities.every((entry) => entry.state === "draft" || entry.state === "returned"),
    rounds,
    standards: mayLink ? await standardChoices(actor, rounds) : [],
    limitMb: env().UPLOAD_LIMIT_MB,
  };
});

function released(evidence: EvidenceDetail) {
  const links = evidence.links.filter((link) => link.state !== "draft");
  const isReleased = links.length > 0 || evidence.activities.some((entry) => entry.state !== "draft");
  return {
    state: isReleased ? ("submitted" as const) : ("draft" as const),
    standards: links.map((link) => standardKey(link.round.id, link.indicator.id)),
  };
}

/** The requirement that an address names ("add what is missing here"), as far as the form offers it. */
function wantedSlot(params: SearchParams, standards: readonly StandardChoice[]) {
  const standard = standards.find((each) => each.id === params.standard && each.roundId === params.round);
  const requirement = standard?.requirements.find((each) => each.id === params.requirement);
  // A requirement of one kind answers the question for the kind.
  const [materialType = null, ...others] = requirement?.materialTypes ?? [];
  return standard
    ? {
        roundId: standard.roundId,
        indicatorId: standard.id,
        requirementId: requirement?.id ?? null,
        materialType: others.length === 0 ? materialType : null,
      }
    : null;
}

/** What the form of a new item offers, with the slots that the actor's first unit has begun to fill. */
export async function loadEvidenceForm(params: SearchParams = {}) {
  const actor = await requireActor();
  const [departments, rounds] = await Promise.all([departmentChoices(actor), roundChoices(actor)]);
  const standards = await standardChoices(actor, rounds);
  const first = departments[0];
  const scope = scopeOf(actor, "evidence.read");
  const slots = first
    ? (
        await Promise.all(
          rounds
            .filter((round) => first.path.startsWith(round.departmentPath))
            .map((round) => listSlots(scope, { roundId: round.id, departmentId: first.id })),
        )
      ).flat()
    : [];
  return {
    departments,
    rounds,
    standards,
    slots,
    wanted: wantedSlot(params, standards),
    limitMb: env().UPLOAD_LIMIT_MB,
  };
}
