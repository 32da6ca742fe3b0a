"use client";

import { layoutLabels } from "@/components/layout/labels";
import { useT } from "@/components/layout/locale-provider";
import { PlainLink } from "@/components/ui/plain-link";

/** The product's name with its seal, the one use of vermilion. */
export function Brand() {
  const t = useT();
  return (
    <PlainLink href="/" className="control inline-flex items-center gap-2.5 rounded-md font-semibold">
      <span
        aria-hidden="true"
        className="inline-flex size-7 items-center justify-center rounded-sm bg-seal text-base font-bold text-white"
      >
        创
      </span>
      <span className={t.locale === "en" ? "text-base whitespace-nowrap" : "text-lg"}>{t(layoutLabels.product)}</span>
    </PlainLink>
  );
}
