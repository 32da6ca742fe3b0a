import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, text } from "@/lib/activities/kinds/fields";

/** 点位. Whom it serves is listed, so that "泸南等四所学校" can be counted. */
export const site = defineKind({
  words: { zh: "点位（场所）", en: "Site" },
  hint: { zh: "迎检点位、开放场馆、服务阵地", en: "Sites inspected or open to the public" },
  records: ["SITE"],
  section: "implementation",
  count: { words: { zh: "点位数", en: "Sites" }, unit: "个", unitByForm: { venue: "处" } },
  fields: {
    form: choice("点位类别", "Type of site", {
      inspection: ["迎检点位", "To be inspected"],
      venue: ["场馆", "Venue"],
      service: ["服务场所", "Place of service"],
      other: ["其他", "Other"],
    }),
    kinds: list("场所种类", "Kinds of place"),
    sites: list("场所名称", "Places"),
    address: text("地址", "Address"),
    responsible: text("责任人（职务）", "Responsible (office)"),
    served: list("服务对象（学校、单位）", "Schools and units served"),
    usedFor: list("用途（活动）", "Used for"),
    opening: text("开放情况", "Opening"),
  },
  metrics: ["venues", "venue_visits", "schools"],
  required: [],
});
