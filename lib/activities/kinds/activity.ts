import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, text } from "@/lib/activities/kinds/fields";

/** 活动: what is neither a service, nor a contest, nor a training. A campaign is the head of a series. */
export const activity = defineKind({
  words: { zh: "活动", en: "Activity" },
  hint: {
    zh: "讲座、主题实践、学习教育、文体活动、上街宣传等",
    en: "Lectures, campaigns, education, culture and sport, publicity in the street …",
  },
  records: ["ACT"],
  section: "implementation",
  count: { words: { zh: "活动次数", en: "Activities" }, unit: "次" },
  frequent: true,
  fields: {
    form: choice(
      "活动类型",
      "Type of activity",
      {
        lecture: ["讲座", "Lecture"],
        campaign: ["主题教育（实践）活动", "Campaign"],
        education: ["学习教育", "Education"],
        street_publicity: ["上街宣传", "Publicity in the street"],
        culture: ["文化活动", "Culture"],
        sport: ["体育（健身）活动", "Sport"],
        festival: ["节日活动", "Festival"],
        selection: ["选拔", "Selection"],
        support: ["服务保障", "Support of an event"],
        exhibition: ["展览、招聘、双选等会展", "Exhibition or fair"],
        signature: ["倡议（签名）", "Appeal or signing"],
        other: ["其他活动", "Other"],
      },
      { required: true },
    ),
    scope: text("参加范围", "Who took part", { help: { zh: "例如：四至六年级。", en: "For example: grades 4 to 6." } }),
    route: text("路线", "Route"),
    equipment: list("统一着装（用品）", "Clothing and equipment"),
    items: list("项目（内容）", "Items", {
      help: { zh: "例如各体育项目的名称。", en: "For example the sports that were held." },
    }),
    speaker: text("主讲人（职务）", "Speaker (office)"),
    edition: text("届次", "Edition", { help: { zh: "例如：第三个全民健身日。", en: "For example: the third." } }),
  },
  metrics: ["participants", "attendances", "volunteers", "copies", "districts", "classes", "letters", "households"],
  required: ["date"],
});
