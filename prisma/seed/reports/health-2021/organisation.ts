import type { GroupVersion } from "../loader/types";
import { entry, times, uncounted } from "../loader/words";

const founding =
  "卫健局于2021年上半年成立了创建省级文明城市工作领导小组,由党组书记、局长任组长,其他领导班子成员任副组长,职能科室负责人为组员,负责创建工作的组织、指导、协调工作,并确定党委办公室负责创建活动和各项措施的具体制订、实施、督查、考核、总结等经常性工作。";

export const leadingGroup: GroupVersion = {
  row: "S2-04 S2-05 S2-06 S2-07",
  unit: "盖州市卫健局",
  name: "盖州市卫健局创建省级文明城市工作领导小组",
  on: "2021-06-15",
  foundedOn: "2021-01-01",
  precision: "half_year",
  officePlace: "党委办公室",
  officeDuties: ["制订", "实施", "督查", "考核", "总结"],
  source: founding,
  members: [
    { role: "chair", office: "党组书记、局长", headcount: 1 },
    { role: "deputy", office: "其他领导班子成员", headcount: null },
    { role: "member", office: "职能科室负责人", headcount: null },
  ],
};

const plan =
  "领导小组根据上级部门关于文明城市创建工作的目标要求,结合我局实际制定了文明创建方案,明确创建工作重点,对创建目标及具体措施内容进行细化量化、逐项落实到具体分管领导和职能科室负责人,从而形成了创建工作一级抓一级、层层抓落实的良好格局。";
const onSite = "领导小组经常召开现场会,对照创建文明城市的要求,反复查找漏洞,对找出的问题及时整改。";

/** 一、加强领导. */
export const organisation = [
  entry("frame", "S2-03", "创建工作的领导和联系单位", {
    text: "在市创城办的直接领导下开展工作，与市委宣传部、市文明办、市创城办保持紧密沟通。",
    count: times(3),
    details: { form: "bodies", items: ["市委宣传部", "市文明办", "市创城办"], section: "organisation" },
    source:
      "明年,我局将继续坚持高标准、严要求,与市委宣传部、市文明办、市创城办保持紧密沟通,坚决配合做好创建文明城市的各项工作,务必做好以下几项工作",
  }),
  entry("rule", "S2-08", "创建工作与业务工作“五个一起”", {
    text: "把创建工作与业务工作一起研究、一起布置、一起落实、一起督查、一起考核。",
    count: times(5),
    details: {
      form: "mechanism",
      items: ["一起研究", "一起布置", "一起落实", "一起督查", "一起考核"],
      tiedToAppraisal: true,
    },
    source:
      "列入全局工作的重要议事日程,加强领导,强化责任,周密部署,狠抓落实,把创建工作与业务工作一起研究、一起布置、一起落实、一起督查、一起考核,切实从思想上、组织上、具体措施上全面进行落实。",
  }),
  entry("document", "S2-09", "文明创建方案", {
    text: "领导小组结合实际制定文明创建方案1份，对创建目标及具体措施细化量化，逐项落实到具体分管领导和职能科室负责人。",
    details: {
      form: "plan",
      origin: "own",
      fullTitle: "盖州市卫健局文明创建方案",
      issuer: "盖州市卫健局",
      decomposed: true,
    },
    standards: ["Ⅲ-61-1)"],
    source: plan,
    papers: [
      {
        file: "盖州市卫健局文明创建方案.docx",
        title: "盖州市卫健局文明创建方案",
        materialType: "narrative_report",
        issuer: "盖州市卫健局",
        formedOn: "2021-06-30",
        lines: ["明确创建工作重点，逐项落实到具体分管领导和职能科室负责人。", "（演示文件，正文从略）"],
        standards: ["Ⅲ-61-1)"],
      },
    ],
  }),
  entry("meeting", "S2-10", "创建工作现场会", {
    text: "领导小组经常召开现场会，对照创建文明城市的要求反复查找漏洞。",
    count: uncounted("经常"),
    details: { form: "on_site", agenda: ["创建文明城市", "查找漏洞"], scope: "领导小组" },
    source: onSite,
  }),
  entry("rectification", "S2-11", "现场会查找问题的整改", {
    text: "对现场会找出的问题及时整改。",
    count: uncounted(),
    details: {
      problem: "对照创建文明城市的要求查找出的漏洞",
      measure: "及时整改",
      status: "closed",
      section: "organisation",
    },
    source: onSite,
  }),
];
