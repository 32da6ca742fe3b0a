import type { GroupVersion } from "../loader/types";
import { dated, entry, figure, times, uncounted } from "../loader/words";

const founding =
  "为确保测评指标任务圆满完成,县民政局专门成立了一把手局长任组长、两名班子成员任副组长的领导小组,并抽调两名同志专门负责文明城市创建工作。";

export const leadingGroup: GroupVersion = {
  row: "S1-04 S1-05",
  unit: "县民政局",
  name: "县民政局文明城市创建工作领导小组",
  on: "2011-01-10",
  foundedOn: "2011-01-01",
  precision: "year",
  source: founding,
  members: [
    { role: "chair", office: "局长", headcount: 1 },
    { role: "deputy", office: "班子成员", headcount: 2 },
  ],
};

const priority =
  "为确保创建工作按时保质保量完成,我局把文明城市创建工作作为民政工作2011年度的重要工作之一,与招商帮办、低保、优抚等重点工作同要求、同布置、同考核。";
const wholePlan =
  "为了把任务落到实处,我们针对本部门实际,制订了详细的工作方案,同时,层层分解目标,通过签订责任状的方式,把相关内容分解到各相关科室并落实到人头,做到个个有担子,人人有压力。";

/** 一、健全组织；三、制订方案. */
export const organisation = [
  entry("activity", "S1-01 S1-03", "“塑行业新风，创优质服务、树文明形象”活动", {
    text: "县民政局把文明城市创建与民政部门工作职责结合起来，开展“塑行业新风，创优质服务、树文明形象”等一系列活动。",
    series: "“塑行业新风，创优质服务、树文明形象”",
    count: uncounted("一系列"),
    details: { form: "campaign" },
    source:
      "县民政局紧紧围绕县委、县政府提出的创建目标和工作要求,把文明城市创建工作与民政部门自身的工作职责结合起来,大力开展“塑行业新风,创优质服务、树文明形象”等一系列活动,文明城市创建工作取得了明显成效。",
  }),
  entry("staffing", "S1-06", "抽调人员专门负责创建工作", {
    text: "抽调2人专门负责文明城市创建工作。",
    count: times(2),
    details: { form: "seconded", duty: "专门负责文明城市创建工作", fullTime: true },
    source: founding,
  }),
  entry("frame", "S1-02 S1-07", "创建工作列为2011年度重要工作", {
    text: "把文明城市创建工作作为民政工作2011年度的重要工作之一，与招商帮办、低保、优抚等重点工作并列。",
    count: times(3),
    details: { form: "priority", items: ["招商帮办", "低保", "优抚"], section: "organisation" },
    source: priority,
  }),
  entry("rule", "S1-08", "创建工作与重点工作“三同”", {
    text: "创建工作与招商帮办、低保、优抚等重点工作同要求、同布置、同考核。",
    count: times(3),
    details: { form: "mechanism", items: ["同要求", "同布置", "同考核"], tiedToAppraisal: true },
    tags: ["三同"],
    source: priority,
  }),
  entry("meeting", "S1-09", "领导班子创建工作专题会议", {
    text: "领导班子先后召开5次专题会议，讨论研究文明城创建工作中的经费、场所等问题。",
    count: times(5),
    details: { form: "topic", agenda: ["文明城创建", "经费", "场所"], scope: "领导班子" },
    source: "同时,领导班子先后五次召开专题会议,讨论研究文明城创建工作当中的经费、场所等复杂问题。",
  }),
  entry("document", "S1-12 S1-13", "创建工作方案", {
    text: "文明城市评价体系涉及民政部门的指标有18项。针对本部门实际，制订创建工作方案1份。",
    details: {
      form: "plan",
      origin: "own",
      fullTitle: "县民政局文明城市创建工作方案",
      issuer: "县民政局",
      decomposed: true,
    },
    figures: [figure("other", "18项", { label: "涉及民政部门的测评指标" })],
    source:
      "文明城市评价体系相当繁杂,仅涉及民政部门的就有18项之多。为了把任务落到实处,我们针对本部门实际,制订了详细的工作方案",
    papers: [
      {
        file: "县民政局文明城市创建工作方案.docx",
        title: "县民政局文明城市创建工作方案",
        materialType: "narrative_report",
        issuer: "县民政局",
        formedOn: "2011-03-01",
        lines: ["为落实涉及民政部门的18项指标，制订本方案，层层分解目标，落实到科室和人头。", "（演示文件，正文从略）"],
        standards: ["Ⅲ-60-2)"],
      },
    ],
  }),
  entry("responsibility_letter", "S1-14", "签订创建工作责任状", {
    text: "层层分解目标，通过签订责任状的方式，把相关内容分解到各相关科室并落实到人头。",
    count: uncounted(),
    details: { issuer: "县民政局", signers: ["各相关科室", "责任人"], level: "both" },
    source: wholePlan,
    papers: [
      {
        file: "文明城市创建工作责任状.docx",
        title: "文明城市创建工作责任状（样本）",
        materialType: "other",
        issuer: "县民政局",
        formedOn: "2011-03-15",
        lines: [
          "甲方：县民政局",
          "乙方：相关科室",
          "把创建任务落实到人头，做到个个有担子，人人有压力。",
          "（演示文件，正文从略）",
        ],
        standards: [],
      },
    ],
  }),
  entry("statistic", "S1-25", "全年创建任务完成情况", {
    text: "在县文明办的支持和各相关部门的配合下，县民政局完成了各项创建任务，涉及民政部门的测评指标完成18/18，完成率100%。",
    details: { subject: "涉及民政部门的测评指标", method: "原文表述为“圆满完成”", section: "breakthrough" },
    enteredOn: "2011-12-19",
    figures: [figure("completion_rate", "100%")],
    source: "在县文明办的大力支持下,在各相关兄弟部门的鼎力支持下,我局圆满完成了各项创建任务。",
  }),
  entry("archive_work", "S1-22 S1-23 S1-24", "2008年以来创建资料分类归档和目录报送", {
    text: "按照测评要求，把2008年以来创建工作形成的文字资料、图片资料、工作台帐和工作总结4类材料分类归档，并按资料目录汇总要求报送县文明办。",
    details: {
      form: "catalogue",
      materialKinds: ["文字资料", "图片资料", "工作台帐", "工作总结"],
      since: dated("2008"),
      catalogueDelivered: true,
      deliveredTo: "县文明办",
    },
    source:
      "按照测评要求,把2008年以来在创建工作形成的文字资料、图片资料、工作台帐和工作总结等材料分类归档。同时,按照资料目录汇总要求报送县文明办。",
  }),
];
