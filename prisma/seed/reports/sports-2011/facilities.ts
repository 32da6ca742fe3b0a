import { dated, entry, figure, on, times } from "../loader/words";

const tennis =
  "1.完成奥林匹克体育公园第二期工程网球中心(避难场所)建设。已建成带棚网球场4片、露天网球场6片,已于6月底竣工,通过初检已投入使用。";
const stadium =
  "3月,市政府常务会通过了奥林匹克体育公园含主体育场、综合训练馆、恒温游泳馆、附属和景观设施四个项目的建设,上半年,我局在相关部门的支持下和配合下,完成了科研、环评、土地划拨、施工图设计(勘察)及监理合同签订,12月23日对主体育场工程进行了招投标工作。2012年1月8日已举行开工典礼仪式。预计2013年5月30日前完成主体育场的建设任务。";
const counties = "古蔺县体育中心已基本建成,叙永县全民健身馆争取资金400万元,体育场以建设完成并投入使用。";
const firstHalf = dated("2011-H1");
const preparation = ["可行性研究", "环评", "土地划拨", "施工图设计（勘察）", "监理合同签订"];

/** 二（三）加快全市体育基础设施建设步伐. */
export const facilities = [
  entry("project", "S4-31 S4-32 S4-33", "奥林匹克体育公园第二期工程网球中心（避难场所）", {
    text: "网球中心建成带棚网球场4片、露天网球场6片，共10片，于2011年6月30日竣工，通过初检并投入使用。",
    when: on("2011-06-30"),
    details: {
      status: "in_use",
      location: "奥林匹克体育公园",
      outputs: [
        { name: "带棚网球场", quantity: "4", unit: "片" },
        { name: "露天网球场", quantity: "6", unit: "片" },
      ],
      milestones: [
        { name: "竣工", actual: dated("2011-06-30"), done: true },
        { name: "通过初检", done: true },
        { name: "投入使用", done: true },
      ],
    },
    figures: [figure("courts", "4片", { label: "带棚网球场" }), figure("courts", "6片", { label: "露天网球场" })],
    source: tennis,
  }),
  entry("project", "S4-34 S4-35 S4-36 S4-37 S4-38", "奥林匹克体育公园主体育场", {
    text: "3月，市政府常务会通过主体育场、综合训练馆、恒温游泳馆、附属和景观设施4个项目的建设；上半年完成可研、环评、土地划拨、施工图设计（勘察）及监理合同签订5项前期工作；2011年12月23日主体育场工程招投标，2012年1月8日举行开工典礼，预计2013年5月30日前完成建设任务。",
    when: on("2011-03"),
    enteredOn: "2012-01-09",
    details: {
      status: "building",
      location: "奥林匹克体育公园",
      approval: "2011年3月市政府常务会通过",
      scope: ["主体育场", "综合训练馆", "恒温游泳馆", "附属和景观设施"],
      subProjects: 4,
      milestones: [
        { name: "市政府常务会通过", actual: dated("2011-03"), done: true },
        ...preparation.map((name) => ({ name, actual: firstHalf, done: true })),
        { name: "主体育场工程招投标", actual: dated("2011-12-23"), done: true },
        { name: "开工典礼", actual: dated("2012-01-08"), done: true },
        { name: "完成主体育场建设任务", planned: dated("2013-05-30"), done: false },
      ],
    },
    figures: [figure("sub_projects", "4个", { unit: "个" })],
    source: stadium,
    corrected: stadium.replace("科研、环评", "可研、环评"),
  }),
  entry("project", "S4-40", "古蔺县体育中心", {
    text: "指导县区体育场馆规划和施工建设，古蔺县体育中心已基本建成。",
    details: { status: "nearly_complete", location: "古蔺县" },
    source: counties,
  }),
  entry("fund", "S4-41", "叙永县全民健身馆争取资金", {
    text: "叙永县全民健身馆争取资金400万元。",
    details: { purpose: "全民健身馆建设", project: "叙永县全民健身馆", section: "breakthrough" },
    figures: [figure("money", "400万元", { moneyKind: "obtained" })],
    source: counties,
  }),
  entry("project", "S4-42", "叙永县体育场", {
    text: "叙永县体育场1座已建设完成并投入使用。",
    count: times(1),
    details: {
      status: "in_use",
      location: "叙永县",
      outputs: [{ name: "体育场", quantity: "1", unit: "座" }],
    },
    source: counties,
    corrected: counties.replace("以建设", "已建设"),
  }),
];
