import { entry, figure, on, times } from "../loader/words";

const opening =
  "据统计,至6月底,市级体育场、羽毛球馆、网球场、篮球场、老年体育活动中心等场馆向市民开放达30万人次(全年目标为50万人次),其他区县已开放人(次)过半。";
const schoolsServed =
  "同时,通过对白招牌体育场、灯光球场的免费开放,满足了泸南中学、XX七中、广营路小学、忠山小学等周边中小学校学生上体育课的需要,同时,为全市中小学生运动会,江阳区、龙马潭区中小学生运动会的举办提供了场地保障。";
const college =
  "城北体育中心(XX奥林匹克体育公园)已建好的足球训练场、室外篮球场向XX医学院全开放,满足了学生日常训练。医学院每年都要在体育馆举办开学典礼、学生毕业双选会、招聘会、论坛讲座等大型活动。";
const farmers =
  "年内,投入资金84万元,新建农民体育健身工程28个。为镇、社区、村安装一副篮球架和赠送一副乒乓球桌,受到乡镇社区居民的广泛喜欢。";
const paths =
  "投入资金64万元实施全民健身路径工程16个,安装到各个街道、社区、小区、公园及人流量大的公共场所,为更多的群众提供健身场地和健身设施。";
const pathsTitle = "2.积极争取资金新建农民体育健身工程和全民健身路劲工程。";
const athletes = "年内共资助家庭经济困难的运动员学生114名,每月每人150元,全年共计20.52万元,已全部发放到位。";

/** 二（四）认真实施民生工程. */
export const livelihood = [
  entry("public_service", "S4-45", "市级体育场馆免费向市民开放", {
    unit: "市级体育场馆",
    text: "市级体育场馆向市民开放达30万人次。",
    when: on("2011-H1"),
    details: { form: "open_venue", audience: ["市民"] },
    figures: [figure("venue_visits", "30万人次", { asOf: "2011-06-30" })],
    source: opening,
  }),
  entry("public_service", "S4-46", "区县体育场馆免费向社会开放", {
    text: "其他区县已开放人次过半。",
    when: on("2011-H1"),
    details: { form: "open_venue", area: "其他区县" },
    figures: [figure("venue_visits", "过半", { asOf: "2011-06-30" })],
    source: opening,
  }),
  entry("site", "S4-47", "免费开放的市级体育场馆", {
    unit: "市级体育场馆",
    text: "向市民免费开放的市级场馆有体育场、羽毛球馆、网球场、篮球场、老年体育活动中心5类。",
    count: times(5),
    details: {
      form: "other",
      kinds: ["体育场", "羽毛球馆", "网球场", "篮球场", "老年体育活动中心"],
      opening: "免费开放",
    },
    source: opening,
  }),
  entry("site", "S4-48", "白招牌体育场、灯光球场免费开放", {
    text: "白招牌体育场、灯光球场2处免费开放，满足泸南中学、XX七中、广营路小学、忠山小学等周边4所以上中小学校学生上体育课的需要。",
    count: times(2),
    details: {
      form: "venue",
      sites: ["白招牌体育场", "灯光球场"],
      served: ["泸南中学", "XX七中", "广营路小学", "忠山小学"],
      usedFor: ["学生上体育课"],
      opening: "免费开放",
    },
    figures: [figure("schools", "4所以上")],
    source: schoolsServed,
  }),
  entry("activity", "S4-49", "中小学生运动会场地保障", {
    text: "为全市中小学生运动会和江阳区、龙马潭区中小学生运动会的举办提供场地保障，共3个运动会。",
    count: times(3),
    details: {
      form: "support",
      items: ["全市中小学生运动会", "江阳区中小学生运动会", "龙马潭区中小学生运动会"],
    },
    source: schoolsServed,
  }),
  entry("site", "S4-50", "城北体育中心向医学院全开放", {
    unit: "城北体育中心",
    text: "城北体育中心已建好的足球训练场、室外篮球场2处向XX医学院全开放；医学院每年在体育馆举办开学典礼、学生毕业双选会、招聘会、论坛讲座4类大型活动。",
    count: times(2),
    details: {
      form: "venue",
      sites: ["足球训练场", "室外篮球场"],
      served: ["XX医学院"],
      usedFor: ["开学典礼", "学生毕业双选会", "招聘会", "论坛讲座"],
      opening: "全开放",
    },
    source: college,
  }),
  entry("project", "S4-51 S4-52 S4-53", "农民体育健身工程", {
    text: "投入资金84万元，新建农民体育健身工程28个，每个工程安装篮球架1副、赠送乒乓球桌1副，篮球架和乒乓球桌各28副。",
    count: times(28),
    details: {
      status: "complete",
      batch: true,
      location: "镇、社区、村",
      outputs: [
        { name: "篮球架", quantity: "1", unit: "副", perProject: true },
        { name: "乒乓球桌", quantity: "1", unit: "副", perProject: true },
      ],
    },
    figures: [figure("money", "84万元", { moneyKind: "invested" })],
    standards: ["Ⅲ-46-2)"],
    source: farmers,
  }),
  entry("project", "S4-54 S4-55", "全民健身路径工程", {
    text: "投入资金64万元，实施全民健身路径工程16个，安装到街道、社区、小区、公园及人流量大的公共场所。",
    count: times(16),
    details: { status: "complete", batch: true, location: "街道、社区、小区、公园及人流量大的公共场所" },
    standards: ["Ⅲ-46-2)"],
    figures: [figure("money", "64万元", { moneyKind: "invested" })],
    source: `${pathsTitle}\n${paths}`,
    corrected: `${pathsTitle.replace("路劲", "路径")}\n${paths}`,
  }),
  entry("grant", "S4-57 S4-58 S4-59 S4-60", "资助家庭经济困难的运动员学生", {
    text: "资助家庭经济困难的运动员学生114名，每月每人150元，全年共计20.52万元，已全部发放到位（100%）。",
    details: {
      audience: "家庭经济困难的运动员学生",
      beneficiaries: 114,
      ratePerMonth: "150",
      months: 12,
      payout: "full",
    },
    figures: [
      figure("beneficiaries", "114名"),
      figure("grant_rate", "150元/人·月"),
      figure("money", "20.52万元", { moneyKind: "paid" }),
      figure("payout_rate", "100%"),
    ],
    enteredOn: "2011-12-27",
    source: athletes,
  }),
];
