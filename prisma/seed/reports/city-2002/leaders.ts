import { counted, entry, figure, times, uncounted } from "../loader/words";

const secretary =
  "今年以来,他先后针对文明城市创建工作作出重要批示50多次,召集创建“山水园林文化型大城市”专题报告会并亲自主讲5次,提出构建市民道德评估体系、实施招幌文化等创新举措10余条。";
const mayor =
  "市委副书记、市长在抓好经济建设的同时,对文明城市创建毫不放松,多次深入污水处理厂、三河一渠、辛安泉引水二期工程等在建工地现场办公,实地解决土地征用、银行贷款、垃圾入场等问题。";
const others =
  "市委分管副书记,市委常委、宣传部长,市政府分管副市长(2人)始终把创建工作喊在口上,抓在手上,落实到行动上,出主意,想办法,亲自解决实际问题。";
const fiveChanges = "大到规划制定、方案落实,小到花草种植、“五化”志愿服务,他都积极带头、主动参与。";

/** 一、加强领导：领导干部以身作则. People by office. */
export const leaders = [
  entry("instruction", "S5-29", "市委书记对创建工作的批示", {
    text: "市委书记先后针对文明城市创建工作作出重要批示50多次。",
    count: counted("50多次"),
    details: { form: "directive", office: "市委书记", subject: "文明城市创建工作" },
    enteredOn: "2002-06-14",
    source: secretary,
  }),
  entry("meeting", "S5-30", "创建“山水园林文化型大城市”专题报告会", {
    text: "市委书记召集创建“山水园林文化型大城市”专题报告会并亲自主讲5次。",
    count: times(5),
    details: { form: "lecture", topic: "创建“山水园林文化型大城市”", speaker: "市委书记" },
    enteredOn: "2002-06-14",
    source: secretary,
  }),
  entry("instruction", "S5-31", "市委书记提出的创新举措", {
    text: "市委书记提出构建市民道德评估体系、实施招幌文化等创新举措10余条。",
    count: counted("10余条"),
    details: { form: "measure", office: "市委书记", subject: "构建市民道德评估体系、实施招幌文化等" },
    enteredOn: "2002-06-14",
    source: secretary,
  }),
  entry("visit", "S5-32 S5-33", "市长到在建工地现场办公", {
    text: "市委副书记、市长多次深入污水处理厂、三河一渠、辛安泉引水二期工程等3处在建工地现场办公，实地解决土地征用、银行贷款、垃圾入场等3项问题。",
    count: uncounted("多次"),
    details: {
      form: "on_site_work",
      visitors: ["市委副书记、市长"],
      sites: ["污水处理厂", "三河一渠", "辛安泉引水二期工程"],
      solved: ["土地征用", "银行贷款", "垃圾入场"],
    },
    figures: [figure("problems_solved", "3项"), figure("venues", "3处", { label: "在建工地" })],
    source: mayor,
  }),
  entry("frame", "S5-34", "带头抓创建的市领导", {
    text: "市委书记，市委副书记、市长，市委分管副书记，市委常委、宣传部长，市政府分管副市长（2人）共6人带头抓创建，亲自解决实际问题。",
    details: {
      form: "bodies",
      items: ["市委书记", "市委副书记、市长", "市委分管副书记", "市委常委、宣传部长", "市政府分管副市长（2人）"],
      section: "organisation",
    },
    count: uncounted(),
    source: `${mayor}${others}`,
  }),
  entry("voluntary_service", "S5-37", "“五化”志愿服务", {
    text: "市委书记积极带头、主动参与花草种植、“五化”志愿服务。",
    count: uncounted(),
    details: { form: "other" },
    tags: ["五化"],
    source: fiveChanges,
  }),
  entry("frame", "S5-37", "“五化”", {
    text: "市委书记带头参与“五化”志愿服务。",
    count: times(5),
    details: { form: "frame", section: "organisation" },
    tags: ["五化"],
    source: fiveChanges,
  }),
];
