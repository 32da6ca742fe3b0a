import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, text } from "@/lib/activities/kinds/fields";

/** 志愿服务. Hours are reported as a sum; persons are registered in the national system, not here. */
export const voluntaryService = defineKind({
  words: { zh: "志愿服务", en: "Voluntary service" },
  hint: {
    zh: "清洁环境、文明劝导、公共设施维护、关爱帮扶等",
    en: "Cleaning, dissuasion at crossings, upkeep of facilities, care …",
  },
  records: ["ACT"],
  section: "implementation",
  count: { words: { zh: "志愿服务次数", en: "Acts of voluntary service" }, unit: "次" },
  frequent: true,
  fields: {
    form: choice(
      "服务类型",
      "Type of service",
      {
        environment: ["清洁环境", "Cleaning"],
        dissuasion: ["文明劝导", "Dissuasion"],
        facility: ["公共设施维护", "Upkeep of facilities"],
        adverts: ["清除小广告", "Removal of adverts"],
        care: ["关爱帮扶", "Care"],
        event: ["赛会服务", "Events"],
        mixed: ["综合服务", "Several"],
        other: ["其他服务", "Other"],
      },
      { required: true },
    ),
    scope: text("参加范围", "Who took part"),
    route: text("路线（区域）", "Route or area"),
    equipment: list("统一着装（用品）", "Clothing and equipment"),
    organiser: text("组织单位", "Organised by"),
  },
  metrics: [
    "volunteers",
    "service_hours",
    "service_uses",
    "facility_upkeep",
    "dissuasions",
    "adverts_removed",
    "litter_pickups",
    "waste_cleared",
    "outings_per_person",
    "participants",
  ],
  required: ["date"],
});
