"use server";

import { revalidatePath } from "next/cache";
import { linkEvidence, submitLink, unlinkEvidence } from "@/lib/evidence/links/mutations";
import { addEvidenceVersion, createEvidence, deleteDraftEvidence, updateEvidence } from "@/lib/evidence/mutations";
import {
  evidenceDeleteSchema,
  evidenceInputSchema,
  evidencePatchSchema,
  evidenceVersionInputSchema,
  linkInputSchema,
  linkStepSchema,
} from "@/lib/evidence/schema";
import { userAction } from "@/lib/platform/action";

export const createEvidenceAction = userAction(evidenceInputSchema, async (actor, input) => {
  const result = await createEvidence(actor, input);
  if (result.ok) revalidatePath("/evidence");
  return result;
});

export const updateEvidenceAction = userAction(evidencePatchSchema, async (actor, input) => {
  const result = await updateEvidence(actor, input);
  if (result.ok) revalidatePath("/evidence", "layout");
  return result;
});

export const addEvidenceVersionAction = userAction(evidenceVersionInputSchema, async (actor, input) => {
  const result = await addEvidenceVersion(actor, input);
  if (result.ok) revalidatePath("/evidence", "layout");
  return result;
});

export const deleteDraftEvidenceAction = userAction(evidenceDeleteSchema, async (actor, input) => {
  const result = await deleteDraftEvidence(actor, input);
  if (result.ok) revalidatePath("/evidence");
  return result;
});

export const linkEvidenceAction = userAction(linkInputSchema, async (actor, input) => {
  const result = await linkEvidence(actor, input);
  if (result.ok) revalidatePath("/evidence", "layout");
  return result;
});

export const unlinkEvidenceAction = userAction(linkStepSchema, async (actor, input) => {
  const result = await unlinkEvidence(actor, input);
  if (result.ok) revalidatePath("/evidence", "layout");
  return result;
});

export const submitLinkAction = userAction(linkStepSchema, async (actor, input) => {
  const result = await submitLink(actor, input);
  if (result.ok) revalidatePath("/evidence", "layout");
  return result;
});
