import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, text, yesNo } from "@/lib/activities/kinds/fields";

/** 责任书、责任状. */
export const responsibilityLetter = defineKind({
  words: { zh: "责任书（责任状）", en: "Responsibility letter" },
  hint: { zh: "与科室、下属单位、个人签订的目标责任书", en: "Signed with sections, institutions or persons" },
  records: ["LET"],
  section: "organisation",
  count: { words: { zh: "签订份数", en: "Letters signed" }, unit: "份" },
  fields: {
    issuer: text("签订方（甲方）", "Signed by"),
    signers: list("责任方（乙方）", "Signed with", {
      help: { zh: "填科室、单位或职务。", en: "Sections, units or offices." },
    }),
    level: choice("层级", "Level", {
      unit: ["到科室（单位）", "To sections and units"],
      person: ["到个人", "To persons"],
      both: ["到科室和个人", "To sections and persons"],
    }),
    period: text("期限", "Term"),
    tiedToReward: yesNo("与奖惩挂钩", "Tied to reward"),
  },
  metrics: ["headcount", "coverage_rate"],
  required: [],
});
