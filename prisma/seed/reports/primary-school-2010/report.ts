import type { Report } from "../loader/types";
import { awards } from "./awards";
import { leadingGroup, organisation } from "./organisation";
import { publicity } from "./publicity";
import { service } from "./service";
import { targets } from "./targets";
import { workItems } from "./work-items";

const classes = ["c98", "c99", "c100", "c101", "c102", "c103", "c105", "c106", "c116", "c117"];

/** A primary school. Its report names no year: it is kept under 2010 with the tag 年度未注明. */
export const primarySchool2010: Report = {
  root: { code: "R3", name: "某市", fonds: "R301", officeCode: "SWM" },
  units: [
    { name: "市文明办", code: "R3-WMB", kind: "bureau", officeCode: "WMB" },
    { name: "市教育局", code: "R3-JYJ", kind: "bureau", officeCode: "JYJ" },
    { name: "某小学", code: "R3-XX", kind: "school", under: "市教育局", officeCode: "MXX" },
    ...classes.map((name) => ({ name, code: `R3-XX-${name}`, kind: "class" as const, under: "某小学" })),
  ],
  accounts: [
    { username: "r3-staff", role: "staff", office: "某小学大队辅导员", unit: "某小学" },
    { username: "r3-head", role: "head", office: "某小学校长", unit: "某小学" },
    { username: "r3-auditor", role: "auditor", office: "市文明办审核员" },
  ],
  reporting: "某小学",
  year: 2010,
  round: { code: "R3-2010", name: "创建省级文明城市工作任务（年度未注明）" },
  entered: { from: "2010-03-01", to: "2010-12-10" },
  sourceTitle: "小学创建文明城市工作总结（年度未注明）",
  groups: [leadingGroup],
  workingGroups: [],
  duties: [
    {
      standard: "未-3-3)",
      unit: "某小学",
      task: "对照创建指标，逐项落实创建项目，确保达标。",
      responsible: "各部门负责人",
      leaderOffice: "校长（领导小组组长）",
      source:
        "领导组成员分工明确,责任到人,按照“谁主管谁负责”的原则,学校要求各个部门及相关人员严格按照制定的计划开展创建文明城市工作,做到有的放矢,注重细节,对照创建指标,逐项落实创建项目,确保达标。",
    },
  ],
  targets,
  series: [
    {
      unit: "某小学",
      name: "“三千工程”",
      description: "千名学生净街道、千封倡议进家庭、千户家庭树新风。",
      source: "着力实施了学校向广大市民发出倡议,“千名学生净街道”、“千封倡仪进家庭”、“千户家庭树新风”的“三千工程”",
    },
    {
      unit: "某小学",
      name: "“小手牵大手”",
      source: "(5)开展“小手牵大手”系列活动。",
    },
    {
      unit: "某小学",
      name: "“四个一”",
      description: "学校出一期宣传栏、挂一条宣传横幅，班级办一期黑板报、各班召开一次主题班队会。",
      source:
        "(2)在全校开展“四个一”活动。即学校出一期宣传栏、挂一条宣传横幅,班级办一期黑板报、各班召开一次主题班队会。",
    },
  ],
  entries: [...organisation, ...publicity, ...workItems, ...service, ...awards],
  tags: ["年度未注明"],
};
