import { z } from "zod";
import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, rows, text } from "@/lib/activities/kinds/fields";
import { metricCodes } from "@/lib/activities/kinds/metrics";

const ratedMetric = {
  type: "text",
  label: { zh: "评比指标（代码）", en: "Metric rated (code)" },
  help: { zh: "按哪项指标评出，如 dissuasions。", en: "The metric by which it was decided, such as dissuasions." },
  schema: z.enum(metricCodes),
} as const;

/** 内部评比: winners are classes, sections, essays or persons by office. */
export const award = defineKind({
  words: { zh: "内部评比", en: "Internal award" },
  hint: { zh: "优秀班级、文明科室、优秀心得等评比", en: "Best classes, model sections, best essays" },
  records: ["AWD"],
  section: "implementation",
  count: {
    words: { zh: "获评数", en: "Awards given" },
    unit: "个",
    unitByForm: { class: "班", essay: "篇", section: "个科室", person: "人" },
  },
  fields: {
    form: choice(
      "评比对象",
      "Given to",
      {
        class: ["班级", "Classes"],
        section: ["科室", "Sections"],
        essay: ["心得（征文）", "Essays"],
        person: ["个人", "Persons"],
        unit: ["单位", "Units"],
      },
      { required: true },
    ),
    ratedMetric,
    title: text("称号", "Title"),
    winners: list("获评名单", "Winners", {
      help: { zh: "填班级、科室或职务，不填姓名。", en: "Classes, sections or offices, no names." },
    }),
    criteria: rows("评比标准", "Criteria", { name: text("标准", "Criterion") }),
  },
  metrics: ["essays", "classes", "contributors"],
  required: ["occurrences"],
});
