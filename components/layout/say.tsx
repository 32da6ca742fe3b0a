"use client";

import { useT } from "@/components/layout/locale-provider";
import type { Params, Words } from "@/lib/platform/i18n";

/** `words` in the reader's language, for components that render on either side and cannot await `getT()`. */
export function Say({ words, params }: { words: Words; params?: Params }) {
  return useT()(words, params);
}
