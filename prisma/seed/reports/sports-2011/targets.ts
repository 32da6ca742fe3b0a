import type { Duty, Target } from "../loader/types";

const opinion = {
  unitName: "市体育局",
  source: "document",
  sourceTitle: "《关于加强体育工作的意见》",
  dueOn: "2015-12-31",
  duePrecision: "year",
  sentence:
    "根据今年市委市政府出台的《关于加强体育工作的意见》,各县区“十二五”期间要完成一个游泳池、一个体育场馆、一个体育场的任务。",
} as const;
const openVenues = "今年我市(含三个区和古蔺县)将免费向社会开放体育场馆75万人次。";
const municipal =
  "据统计,至6月底,市级体育场、羽毛球馆、网球场、篮球场、老年体育活动中心等场馆向市民开放达30万人次(全年目标为50万人次),其他区县已开放人(次)过半。";

const livelihood = { source: "programme", sourceTitle: "2011年民生工程", dueOn: "2011-12-31" } as const;

export const targets: readonly Target[] = [
  {
    row: "S4-01",
    unitName: "市体育局",
    name: "创建省级文明城市",
    qualifier: "uncounted",
    source: "document",
    sourceTitle: "《XX市创建省级文明城市规划纲要（2011-2013年）》",
    sentence:
      "2011年,我局根据《XX市创建省级文明城市规划纲要(2011-2013年)》及泸宣发(2011)26号关于《2011年四川省文明城市创建工作目标考核办法》通知精神,认真领会学习,对照各项目标任务,切实加强领导,扎实开展工作",
  },
  ...["游泳池", "体育场馆", "体育场"].map((name) => ({
    ...opinion,
    row: "S4-39",
    name: `“十二五”期间各县区完成一个${name}`,
    value: "1",
    unit: "个/县",
  })),
  {
    ...livelihood,
    row: "S4-43",
    unitName: "市体育局",
    name: "免费向社会开放体育场馆（含三个区和古蔺县）",
    metric: "venue_visits",
    value: "75",
    unit: "万人次",
    sentence: openVenues,
  },
  {
    ...livelihood,
    row: "S4-44",
    unitName: "市级体育场馆",
    name: "市级体育场馆全年向市民开放",
    metric: "venue_visits",
    value: "50",
    unit: "万人次",
    sentence: municipal,
  },
  {
    row: "S4-38",
    unitName: "市体育局",
    name: "完成主体育场的建设任务",
    qualifier: "uncounted",
    dueOn: "2013-05-30",
    source: "programme",
    sourceTitle: "奥林匹克体育公园建设",
    sentence: "预计2013年5月30日前完成主体育场的建设任务。",
  },
  {
    row: "S4-56",
    unitName: "市体育局",
    standard: "Ⅲ-46-3)",
    name: "“十二五”末人均占有体育设施面积",
    metric: "area_per_head",
    value: "1.05",
    qualifier: "at_least",
    wording: "以上",
    unit: "平方米",
    dueOn: "2015-12-31",
    duePrecision: "year",
    source: "programme",
    sourceTitle: "“十二五”规划",
    sentence: "我市人均占有体育设施面积逐年上升,预计到“十二五”末,实现人均占有体育设施面积1.05以上。",
    note: "原文未注明计量单位，按上下文记为平方米。",
  },
];

const task =
  "在《XX市体育局省级文明城市创建工作实施方案》(泸市体〔2011〕141号)中,明确了部门和各科、室、校、中心的创建任务,将创建任务纳入局机关与各科室和下属事业单位的目标责任管理中,局党组书记、局长与各科室及下属事业单位负责人签订了目标责任书,与奖惩直接挂钩,使全局上下一心,责任明确,目标一致。";

/** Standards of the sample edition about sport, with what the report says of the five fixed points. */
export const duties: readonly Duty[] = ["Ⅲ-46-2)", "Ⅲ-46-3)", "Ⅲ-47-2)"].map((standard) => ({
  standard,
  unit: "市体育局",
  task: "按《XX市体育局省级文明城市创建工作实施方案》明确的创建任务落实。",
  dueOn: "2011-12-31",
  responsible: "各科室及下属事业单位负责人",
  leaderOffice: "局党组成员、纪检组长（分管）",
  assessment: "年终由局目标办和纪检监察室牵头检查，与业务工作一同考核。",
  reward: "与奖惩直接挂钩。",
  source: task,
}));
