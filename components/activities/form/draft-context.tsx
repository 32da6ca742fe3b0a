"use client";

import { createContext, useContext } from "react";
import type { EntryDraft } from "@/components/activities/form/draft";
import type { FormChoices } from "@/lib/activities/form/types";

export type DraftChange = (change: (draft: EntryDraft) => EntryDraft) => void;

export type DraftContextValue = {
  readonly draft: EntryDraft;
  readonly change: DraftChange;
  readonly choices: FormChoices;
  /** Words for the error of a field, by its path. */
  readonly errorOf: (field: string) => string | undefined;
  /** Set once the draft stands in the ledger. */
  readonly activityId: string | null;
  readonly today: string;
};

const DraftContext = createContext<DraftContextValue | null>(null);
export const DraftProvider = DraftContext.Provider;

/** The draft under the reader's hands; only inside the entry's form. */
export function useDraftContext(): DraftContextValue {
  const value = useContext(DraftContext);
  if (!value) throw new Error("the parts of the entry's form stand inside it");
  return value;
}
