"use client";

import { useT } from "@/components/layout/locale-provider";
import { Select } from "@/components/ui/select";
import { type Qualifier, qualifiers } from "@/lib/activities/figures/types";
import type { Words } from "@/lib/platform/i18n";

const choiceWords: Readonly<Record<Qualifier, Words>> = {
  exact: { zh: "正好", en: "exactly" },
  approx_below: { zh: "近（略少）", en: "nearly" },
  over: { zh: "余、多（略多）", en: "more than" },
  at_least: { zh: "以上（不少于）", en: "at least" },
  more_than_half: { zh: "过半", en: "more than half" },
  uncounted: { zh: "不计数（经常）", en: "not counted" },
};

/** The qualifier of a number, chosen in words. */
export function QualifierSelect({ value, onChange }: { value: Qualifier; onChange: (qualifier: Qualifier) => void }) {
  const t = useT();
  return (
    <Select
      value={value}
      onChange={(event) => onChange(event.target.value as Qualifier)}
      options={qualifiers.map((code) => ({ value: code, label: t(choiceWords[code]) }))}
    />
  );
}
