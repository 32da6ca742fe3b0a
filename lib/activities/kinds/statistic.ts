import { defineKind } from "@/lib/activities/kinds/define";
import { text } from "@/lib/activities/kinds/fields";

/** 基础统计, as of a date that often differs from the reporting year. */
export const statistic = defineKind({
  words: { zh: "基本情况统计", en: "Statistic" },
  hint: { zh: "面积、人口、经济、财政等基础数据", en: "Area, people, economy, public finance" },
  records: ["STAT"],
  section: "basics",
  count: { words: { zh: "统计项数", en: "Statistics" }, unit: "项" },
  fields: {
    subject: text("统计对象", "Of what"),
    method: text("口径（来源）", "Definition and source"),
    period: text("所属期", "Period"),
  },
  metrics: [
    "counties",
    "zones",
    "land_area",
    "urban_area",
    "population",
    "urban_population",
    "gdp",
    "gdp_growth",
    "gdp_above_province",
    "gdp_above_country",
    "fiscal_revenue",
    "fiscal_increase",
    "fiscal_growth",
    "area_per_head",
    "classes",
    "other",
  ],
  required: ["figures"],
});
