import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, longText, text } from "@/lib/activities/kinds/fields";

/** 检查评审: what others (or we ourselves) looked at, and with which result. */
export const inspection = defineKind({
  words: { zh: "检查评审", en: "Inspection" },
  hint: { zh: "专家评审、年终考核、督查、自查、暗访", en: "Reviews, year-end checks, supervision, self-checks" },
  records: ["INSP"],
  section: "implementation",
  count: { words: { zh: "检查次数", en: "Inspections" }, unit: "次" },
  frequent: true,
  fields: {
    form: choice(
      "检查类型",
      "Type of inspection",
      {
        expert_review: ["专家评审", "Expert review"],
        year_end: ["年终（目标）考核", "Year-end check"],
        supervision: ["督查", "Supervision"],
        self_check: ["自查", "Self-check"],
        covert: ["暗访", "Covert visit"],
        acceptance: ["验收", "Acceptance"],
        other: ["其他", "Other"],
      },
      { required: true },
    ),
    inspector: text("检查单位", "Inspected by"),
    sites: list("检查点位", "Sites"),
    result: choice("结果", "Result", {
      passed: ["通过", "Passed"],
      passed_with_findings: ["通过，有整改意见", "Passed with findings"],
      failed: ["未通过", "Failed"],
      none: ["未评定", "Not rated"],
    }),
    findings: longText("检查意见", "Findings"),
  },
  metrics: ["problems_found", "problems_solved", "score", "rank"],
  required: ["date"],
});
