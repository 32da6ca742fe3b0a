import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, text } from "@/lib/activities/kinds/fields";

/** 发放: papers handed to people. The number of copies is a figure; the count is that of hand-outs. */
export const distribution = defineKind({
  words: { zh: "宣传品发放", en: "Hand-out" },
  hint: { zh: "宣传资料、倡议书、文明用语、手册的发放", en: "Leaflets, appeals, codes of conduct, booklets" },
  records: ["PUB"],
  section: "publicity",
  count: { words: { zh: "发放次数", en: "Hand-outs" }, unit: "次" },
  frequent: true,
  fields: {
    form: choice("发放物", "What was handed out", {
      leaflet: ["宣传资料（传单）", "Leaflets"],
      letter: ["倡议书（公开信）", "Open letters"],
      code: ["文明用语（公约）", "Code of conduct"],
      booklet: ["手册", "Booklets"],
      other: ["其他", "Other"],
    }),
    items: list("名称", "Titles"),
    audience: list("发放对象", "To whom"),
    scope: text("范围", "Scope", { help: { zh: "例如：全系统。", en: "For example: the whole system." } }),
  },
  metrics: ["copies", "letters", "households", "coverage_rate"],
  required: [],
});
