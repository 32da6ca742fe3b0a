import type { EntryDraft } from "@/components/activities/form/draft";

/** What has not been saved yet, kept by the browser for this window across a reload or a lost sign-in. */
export type StoredDraft = { readonly draft: EntryDraft; readonly version: number | null; readonly clientKey: string };

const prefix = "ledger-entry:";

export function readStored(key: string): StoredDraft | null {
  try {
    const text = sessionStorage.getItem(prefix + key);
    return text ? (JSON.parse(text) as StoredDraft) : null;
  } catch {
    return null;
  }
}

/** Full or forbidden storage only costs the safety net, never the form. */
export function writeStored(key: string, stored: StoredDraft): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(stored));
  } catch {
    // The draft is saved on the server all the same.
  }
}

export function clearStored(key: string): void {
  try {
    sessionStorage.removeItem(prefix + key);
  } catch {
    // Nothing was kept either.
  }
}
