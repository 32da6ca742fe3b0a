import { getEvidence } from "@/lib/evidence/data";
import { getLink } from "@/lib/evidence/links/data";
import type { EvidenceDetail, EvidenceLinkView } from "@/lib/evidence/types";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { ok, type Result, refuse } from "@/lib/platform/result";

type Saved = { readonly id: string };

/** The item as it stands after a step; a step that was refused stays refused. */
export async function evidenceBody(actor: Actor, saved: Result<Saved>): Promise<Result<EvidenceDetail>> {
  if (!saved.ok) return saved;
  const found = await getEvidence(scopeOf(actor, "evidence.read"), saved.data.id);
  return found ? ok(found) : refuse("not_found");
}

/** The link as it stands after a step. */
export async function linkBody(actor: Actor, saved: Result<Saved>): Promise<Result<EvidenceLinkView>> {
  if (!saved.ok) return saved;
  const found = await getLink(scopeOf(actor, "evidence.read"), saved.data.id);
  return found ? ok(found) : refuse("not_found");
}
