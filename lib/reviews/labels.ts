import type { Words } from "@/lib/platform/i18n";

/** Field codes of this slice, beside the common ones. */
export const reviewFieldErrors: Readonly<Record<string, Words>> = {
  reason_required: { zh: "退回须选择原因或写明意见", en: "A return needs a reason, coded or in words" },
  links_undecided: { zh: "还有材料未审核，请先逐件审核", en: "Some items have no verdict yet; decide on each first" },
  links_returned: {
    zh: "有材料已退回，待单位补正后再通过本条目",
    en: "An item was returned; the entry can be approved once the department has mended it",
  },
  links_not_filed: { zh: "还有材料未归档", en: "Some of its items are not filed yet" },
};
