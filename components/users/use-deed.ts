"use client";

import { useT } from "@/components/layout/locale-provider";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/platform/action";
import { refusalLabels } from "@/lib/platform/result-labels";

/** A deed without a form: says what came of it as a short message, and hands on the data of a success. */
export function useDeed() {
  const t = useT();
  const showToast = useToast();
  return async function run<T>(deed: () => Promise<ActionResult<T>>, done: string): Promise<T | null> {
    const result = await deed();
    if (result.ok) {
      showToast({ tone: "success", text: done });
      return result.data;
    }
    const id = result.code === "surprise" ? result.errorId : "";
    showToast({ tone: "danger", text: t(refusalLabels[result.code], { id }) });
    return null;
  };
}
