import type { GroupVersion } from "../loader/types";
import { entry, figure, times, uncounted } from "../loader/words";

const group = { unit: "市体育局", name: "市体育局省级文明城市创建工作领导小组", precision: "unknown" } as const;
const adjusted =
  "根据人事变动,及时调整创建工作领导小组人员,调整后的领导小组由局党组书记、局长任组长,局党组成员、副局长、纪检组长为副组长,机关各科室及直属事业单位负责人为成员。局党组成员、纪检组长具体分管此项工作,领导小组办公室设在局办公室,由局办公室主任担任领导小组办公室主任。";

/** Of the group before the adjustment the report says only that there was one; version 2 is the adjusted one. */
export const leadingGroups: readonly GroupVersion[] = [
  {
    ...group,
    row: "S4-06",
    on: "2011-01-10",
    foundedOn: null,
    source: "根据人事变动,及时调整创建工作领导小组人员",
    members: [{ role: "member", office: "调整前的领导小组人员（原文未列）", headcount: null }],
  },
  {
    ...group,
    row: "S4-06 S4-07 S4-08",
    on: "2011-03-01",
    foundedOn: null,
    reason: "根据人事变动",
    officePlace: "局办公室",
    source: adjusted,
    members: [
      { role: "chair", office: "局党组书记、局长", headcount: 1 },
      { role: "deputy", office: "局党组成员、副局长、纪检组长", headcount: null },
      { role: "in_charge", office: "局党组成员、纪检组长", headcount: 1 },
      { role: "member", office: "机关各科室负责人", headcount: null },
      { role: "member", office: "直属事业单位负责人", headcount: null },
      { role: "office_director", office: "局办公室主任", headcount: 1 },
    ],
  },
];

const publicity =
  "年内,向系统干部职工及家属子女散发省级文明城市创建相关知识宣传单300余份,办省级文明城市建设相关知识宣传栏4期,干部职工对创建省级文明城市工作知晓率和支持率达到100%。";
const letter =
  "将创建任务纳入局机关与各科室和下属事业单位的目标责任管理中,局党组书记、局长与各科室及下属事业单位负责人签订了目标责任书,与奖惩直接挂钩,使全局上下一心,责任明确,目标一致。";
const ruleNames = [
  "职工政治理论学习制度",
  "党员领导干部民主生活会制度",
  "党风廉政建设责任制度",
  "中心组学习制度",
  "财务管理制度",
  "目标管理制度",
  "上下班制度",
];

/** 一、领导重视，健全机构，强化措施. */
export const organisation = [
  entry("instruction", "S4-63", "主要领导亲自批阅创建工作文件", {
    text: "主要领导亲自批阅省级文明城市创建工作文件，作出安排部署。",
    count: uncounted(),
    details: { form: "reading", office: "主要领导", subject: "省级文明城市创建工作文件", followUp: "作出安排部署" },
    source: "主要领导亲自批阅省级文明城市创建工作文件,作出安排部署。",
  }),
  entry("distribution", "S4-03", "散发创建知识宣传单", {
    text: "向系统干部职工及家属子女散发省级文明城市创建相关知识宣传单300余份。",
    count: uncounted(),
    details: { form: "leaflet", audience: ["系统干部职工", "家属子女"] },
    figures: [figure("copies", "300余份")],
    source: publicity,
  }),
  entry("publicity", "S4-04", "创建知识宣传栏", {
    text: "办省级文明城市建设相关知识宣传栏4期。",
    count: times(4),
    details: { form: "board", theme: "省级文明城市建设相关知识" },
    source: publicity,
  }),
  entry("survey", "S4-05", "干部职工创建知晓率和支持率", {
    text: "干部职工对创建省级文明城市工作知晓率100%、支持率100%。",
    details: { form: "statement", population: "干部职工" },
    enteredOn: "2011-12-26",
    figures: [figure("awareness_rate", "100%"), figure("support_rate", "100%")],
    source: publicity,
  }),
  entry("frame", "S4-09", "创建工作“五有”保障", {
    text: "使创建工作有指挥机构、有工作机构、有人员保障、有经费保障、有组织保障。",
    count: times(5),
    details: {
      form: "frame",
      items: ["指挥机构", "工作机构", "人员保障", "经费保障", "组织保障"],
      section: "organisation",
    },
    tags: ["五有"],
    source: "使省级文明城市创建工作有指挥机构,有工作机构,有人员保障,有经费保障,有组织保障。",
  }),
  entry("meeting", "S4-12", "创建工作专题会议", {
    text: "年内召开3次专题会议，专门研究省级文明城市相关创建工作。",
    count: times(3),
    details: { form: "topic", agenda: ["省级文明城市创建工作"] },
    source: "年内召开3次专题会议,专门研究省级文明城市相关创建工作,确保创建工作顺利开展。",
  }),
  entry("responsibility_letter", "S4-13", "签订创建工作目标责任书", {
    text: "局党组书记、局长与各科室及下属事业单位负责人签订目标责任书，与奖惩直接挂钩。",
    count: uncounted(),
    details: {
      issuer: "局党组书记、局长",
      signers: ["各科室负责人", "下属事业单位负责人"],
      level: "unit",
      period: "2011年",
      tiedToReward: true,
    },
    source: letter,
  }),
  entry("inspection", "S4-14", "目标任务完成情况年终检查", {
    text: "年终，由局目标办和纪检监察室牵头，对各科、室及下属事业单位目标任务完成情况进行检查1次，与业务工作一同考核。",
    count: times(1),
    enteredOn: "2011-12-28",
    details: { form: "year_end", inspector: "局目标办、纪检监察室", section: "organisation" },
    source:
      "年终,由局目标办和纪检监察室牵头,对各科、室及下属事业单位目标任务完成情况进行检查,与业务工作一同考核,逗硬。",
  }),
  entry("rule", "S4-15", "建立和完善7项规章制度", {
    text: "建立和完善职工政治理论学习、党员领导干部民主生活会、党风廉政建设责任、中心组学习、财务管理、目标管理、上下班等制度7项。",
    count: times(7),
    details: { form: "system", items: ruleNames },
    source:
      "建立和完善了职工政治理论学习制度、党员领导干部民主生活会制度、党风廉政建设责任制度、中心组学习制度、财务管理制度、目标管理制度、上下班制度等规章制度,使各项工作有章可循",
  }),
];
