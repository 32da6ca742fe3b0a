import { entry, figure, on } from "../loader/words";

const games =
  "与市直机关工委、市总工会共同举办了XX市机关第八届职工篮球运动会。来自市级部门33个和36个企事业代表队参加了比赛。";
const fitnessDay =
  "为隆重举行8月8日全市第三个“全国全民健身日”活动,我局下发了关于开展第三个“全国全民健身日活动”的通知和举办一系列比赛健身活动的竞程。举办了羽毛球、篮球、网球、乒乓球、体操、健身操、拔河、保龄球、漂流长江等多个体育活动项目。";
const sports = ["羽毛球", "篮球", "网球", "乒乓球", "体操", "健身操", "拔河", "保龄球", "漂流长江"];
const friendly = "组织市级部门和7个区县开展篮球选拔比赛,举办了川南六市县中老年篮球友谊赛,有20支队伍200余人参加了比赛。";
const tianyi =
  "5月7日至8日,我局主办了XX市“天翼杯”羽毛球团体赛,全市27支代表队500余名运动员参加了比赛,市领导(4人)也参加了比赛。";

/** 二（二）积极组织举办群众体育活动. */
export const contests = [
  entry("contest", "S4-18 S4-19", "市机关第八届职工篮球运动会", {
    text: "与市直机关工委、市总工会共同举办XX市机关第八届职工篮球运动会，市级部门33个、企事业36个代表队参加比赛，共69个代表队。",
    details: { form: "hosted", edition: 8, items: ["篮球"] },
    figures: [
      figure("teams", "33个", { label: "市级部门", unit: "个" }),
      figure("teams", "36个", { label: "企事业代表队", unit: "个" }),
    ],
    participants: [
      { unit: "市体育局", role: "host" },
      { unit: "市直机关工委", role: "co_host" },
      { unit: "市总工会", role: "co_host" },
    ],
    source: games,
  }),
  entry("document", "S4-20", "第三个“全国全民健身日活动”的通知", {
    text: "下发关于开展第三个“全国全民健身日活动”的通知和举办一系列比赛健身活动的竞赛规程。",
    details: { form: "notice", origin: "own", issuer: "市体育局", section: "implementation" },
    source: fitnessDay,
    corrected: fitnessDay.replace("竞程", "竞赛规程"),
  }),
  entry("activity", "S4-20 S4-21", "第三个“全国全民健身日”活动", {
    text: "8月8日举行全市第三个“全国全民健身日”活动，举办羽毛球、篮球、网球、乒乓球、体操、健身操、拔河、保龄球、漂流长江等9项体育活动。",
    when: on("2011-08-08"),
    details: { form: "sport", edition: "第三个全民健身日", items: sports },
    tags: ["全民健身日"],
    source: fitnessDay,
    corrected: fitnessDay.replace("竞程", "竞赛规程"),
  }),
  entry("contest", "S4-22", "四川省2011年“城市杯”明星队篮球比赛", {
    text: "组队参加四川省2011年“城市杯”明星队篮球比赛1次。",
    details: { form: "sent", items: ["篮球"] },
    source: "组队参加四川省2011年“城市杯”明星队篮球比赛。",
  }),
  entry("contest", "S4-23", "篮球选拔比赛", {
    text: "组织市级部门和7个区县开展篮球选拔比赛。",
    details: { form: "selection", items: ["篮球"] },
    figures: [figure("districts", "7个", { unit: "个" })],
    source: friendly,
  }),
  entry("contest", "S4-24", "川南六市县中老年篮球友谊赛", {
    text: "举办川南六市县中老年篮球友谊赛，6个市县的20支队伍200余人参加比赛。",
    details: { form: "friendly", items: ["篮球"] },
    figures: [
      figure("other", "6个", { label: "川南市县", unit: "个" }),
      figure("teams", "20支"),
      figure("participants", "200余人"),
    ],
    source: friendly,
  }),
  entry("contest", "S4-25", "市“晚霞杯”篮球赛", {
    text: "4月举办市“晚霞杯”篮球赛，30支代表队参加。",
    when: on("2011-04"),
    details: { form: "hosted", items: ["篮球"] },
    figures: [figure("teams", "30支")],
    source: "4月还举办了市“晚霞杯”篮球赛,有30支代表队参加。",
  }),
  entry("contest", "S4-26 S4-27", "“天翼杯”羽毛球团体赛", {
    text: "5月7日至8日主办XX市“天翼杯”羽毛球团体赛，全市27支代表队500余人参加比赛，市领导4人参加。",
    when: on("2011-05-07", "2011-05-08"),
    details: { form: "hosted", items: ["羽毛球"], leaders: ["市领导（4人）"] },
    figures: [figure("teams", "27支"), figure("participants", "500余名", { wording: "余", unit: "人" })],
    source: tianyi,
  }),
  entry("contest", "S4-28", "四川省“工行杯”职工羽毛球赛", {
    text: "承办四川省“工行杯”职工羽毛球赛，全省38支代表队480余人参加比赛。",
    details: { form: "undertaken", items: ["羽毛球"] },
    figures: [figure("teams", "38支"), figure("participants", "480余名", { wording: "余", unit: "人" })],
    source: "承办了四川省“工行杯”职工羽毛球赛,来自全省38支代表队共480余名运动员参加了比赛。",
  }),
  entry("activity", "S4-29", "“西南三省XX长江漂流”活动", {
    text: "7月1日，为庆祝建党90周年，由省游泳协会主办，市体育局承办、市冬泳协会协办，举行“西南三省XX长江漂流”活动，来自重庆、贵州、四川3个省市的游泳爱好者1000余人参加。",
    when: on("2011-07-01"),
    details: { form: "sport", items: ["长江漂流"], scope: "重庆、贵州、四川" },
    figures: [
      figure("provinces", "3个", { label: "重庆、贵州、四川", unit: "个" }),
      figure("participants", "1000余人"),
    ],
    participants: [
      { name: "省游泳协会", role: "host" },
      { unit: "市体育局", role: "organiser" },
      { name: "市冬泳协会", role: "organiser" },
    ],
    tags: ["建党90周年"],
    source:
      "7月1日,为庆祝建党90周年,由省游泳协会主办,由我局承办、市冬泳协会办的“西南三省XX长江漂流”活动在我市举行,来自重庆、贵州、四川三省市的游泳爱好者1000余人参加了长江漂流活动。",
  }),
];
