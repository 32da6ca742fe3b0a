import { defineKind } from "@/lib/activities/kinds/define";
import { choice, text } from "@/lib/activities/kinds/fields";

/** 调查率. The size of the sample stands with each rate; without it the rate carries a warning. */
export const survey = defineKind({
  words: { zh: "问卷调查", en: "Survey" },
  hint: { zh: "知晓率、支持率、满意率、参与率", en: "Awareness, support, satisfaction, participation" },
  records: ["SURV"],
  section: "publicity",
  count: { words: { zh: "调查次数", en: "Surveys" }, unit: "次" },
  fields: {
    form: choice("调查方式", "Method", {
      questionnaire: ["问卷", "Questionnaire"],
      telephone: ["电话", "Telephone"],
      interview: ["入户（拦访）", "Interview"],
      statement: ["未说明", "Not stated"],
    }),
    population: text("调查对象", "Asked whom"),
    surveyor: text("调查单位", "Done by"),
  },
  metrics: ["awareness_rate", "support_rate", "satisfaction_rate", "participation_rate"],
  required: ["figures"],
});
