import { defineKind } from "@/lib/activities/kinds/define";
import { choice, decimal, integer, text } from "@/lib/activities/kinds/fields";

/** 补助: beneficiaries × rate × months is held against the total that the entry states. */
export const grant = defineKind({
  words: { zh: "补助（资助）", en: "Grant" },
  hint: { zh: "按人按月发放的补助、资助", en: "Grants per person and month" },
  records: ["GRANT"],
  section: "implementation",
  count: { words: { zh: "补助项目", en: "Grants" }, unit: "项" },
  fields: {
    audience: text("补助对象", "For whom", { required: true }),
    beneficiaries: integer("人数", "Beneficiaries"),
    ratePerMonth: decimal("每人每月（元）", "Yuan per person and month"),
    months: integer("月数", "Months"),
    payout: choice("发放情况", "Paid out", {
      full: ["全部发放到位", "In full"],
      partial: ["部分发放", "In part"],
      pending: ["尚未发放", "Not yet"],
    }),
  },
  metrics: ["beneficiaries", "grant_rate", "money", "payout_rate"],
  required: [],
});
