import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, text } from "@/lib/activities/kinds/fields";

/** 视察调研. */
export const visit = defineKind({
  words: { zh: "视察调研", en: "Visit" },
  hint: { zh: "领导视察、人大政协视察、调研、现场办公", en: "Visits and field studies by leaders or bodies" },
  records: ["VISIT"],
  section: "organisation",
  count: { words: { zh: "视察次数", en: "Visits" }, unit: "次" },
  fields: {
    form: choice("类型", "Type", {
      inspection: ["视察", "Visit"],
      study: ["调研", "Field study"],
      on_site_work: ["现场办公", "Work on site"],
      guidance: ["指导", "Guidance"],
    }),
    visitors: list("视察人员（单位、职务）", "Visitors (bodies, offices)"),
    sites: list("到访地点", "Places"),
    solved: list("现场解决的问题", "Problems solved there"),
    comments: text("意见", "Comments"),
  },
  metrics: ["participants", "problems_solved", "venues"],
  required: [],
});
