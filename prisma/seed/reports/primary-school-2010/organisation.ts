import type { GroupVersion } from "../loader/types";
import { entry, times } from "../loader/words";

export const leadingGroup: GroupVersion = {
  row: "S3-01",
  unit: "某小学",
  name: "创建文明城市工作领导小组",
  on: "2010-02-25",
  foundedOn: null,
  precision: "unknown",
  source:
    "成立了由校长为组长,德育副校长和大队辅导员为副组长,各部门负责人为组员的“创建文明城市工作领导小组”,领导小组及时传达和学习上级有关创建文明城市工作的文件和会议精神,并结合学校的实际情况,制定出可行性强的工作计划、实施方案。",
  members: [
    { role: "chair", office: "校长", headcount: 1 },
    { role: "deputy", office: "德育副校长", headcount: 1 },
    { role: "deputy", office: "大队辅导员", headcount: 1 },
    { role: "member", office: "各部门负责人", headcount: null },
  ],
};

/** 导语；一、学校领导重视. */
export const organisation = [
  entry("frame", "S3-02", "“谁主管谁负责”原则", {
    text: "领导小组成员分工明确、责任到人，按照“谁主管谁负责”的原则逐项落实创建项目。",
    details: { form: "principle", items: ["谁主管谁负责"], section: "organisation" },
    source:
      "领导组成员分工明确,责任到人,按照“谁主管谁负责”的原则,学校要求各个部门及相关人员严格按照制定的计划开展创建文明城市工作,做到有的放矢,注重细节,对照创建指标,逐项落实创建项目,确保达标。",
  }),
  entry("document", "S3-01", "创建工作计划和实施方案", {
    text: "结合学校实际制定创建文明城市工作计划、实施方案。",
    details: { form: "plan", origin: "own", issuer: "某小学", decomposed: true },
    standards: ["未-3-3)"],
    source: "并结合学校的实际情况,制定出可行性强的工作计划、实施方案。",
  }),
  entry("frame", "S3-32", "两句口号", {
    text: "发挥“一名学生带动一个家庭，一名志愿者影响一个群体”的教育辐射作用。",
    count: times(2),
    details: { form: "slogan", items: ["一名学生带动一个家庭", "一名志愿者影响一个群体"] },
    source:
      "我们充分发挥广大学生在创建省级文明城市中的生力军作用和“一名学生带动一个家庭,一名志愿者影响一个群体”的教育辐射作用",
  }),
];
