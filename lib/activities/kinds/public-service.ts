import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, text } from "@/lib/activities/kinds/fields";

/** 便民服务: what the unit does for the public by its trade. */
export const publicService = defineKind({
  words: { zh: "便民服务", en: "Service to the public" },
  hint: {
    zh: "义诊、筛查、场馆免费开放、送教下乡、政策咨询等",
    en: "Free clinics, screening, free opening of venues, services in the villages …",
  },
  records: ["ACT"],
  section: "implementation",
  count: { words: { zh: "服务次数", en: "Services" }, unit: "次" },
  frequent: true,
  fields: {
    form: choice(
      "服务类型",
      "Type of service",
      {
        free_clinic: ["义诊", "Free clinic"],
        screening: ["筛查", "Screening"],
        open_venue: ["场馆免费开放", "Free opening of venues"],
        countryside: ["送服务下乡", "Services in the villages"],
        consultation: ["咨询", "Advice"],
        visit: ["走访慰问", "Visits to families"],
        event_support: ["赛事（活动）保障", "Support of events"],
        other: ["其他服务", "Other"],
      },
      { required: true },
    ),
    items: list("服务项目", "Items", {
      help: { zh: "例如：宫颈癌、乳腺癌。", en: "For example the diseases screened." },
    }),
    executor: text("承办机构", "Carried out by"),
    area: text("服务范围", "Area served"),
    audience: list("服务对象", "For whom"),
  },
  metrics: [
    "service_uses",
    "beneficiaries",
    "screened",
    "volunteers",
    "venue_visits",
    "venues",
    "schools",
    "households",
    "districts",
  ],
  required: ["date"],
});
