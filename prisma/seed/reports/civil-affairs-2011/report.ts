import type { Report } from "../loader/types";
import { breakthroughs } from "./breakthroughs";
import { duties } from "./duties";
import { leadingGroup, organisation } from "./organisation";
import { publicity } from "./publicity";

/** 县民政局, 2011: “以文明城市创建工作为契机 全面提升民政事业各项工作水平”. */
export const civilAffairs2011: Report = {
  root: { code: "R1", name: "某县", fonds: "R101", officeCode: "XWM" },
  units: [
    { name: "县文明办", code: "R1-WMB", kind: "bureau", officeCode: "WMB" },
    { name: "县民政局", code: "R1-MZJ", kind: "bureau", shortName: "民政局", officeCode: "MZJ" },
    { name: "县民政局各相关科室", code: "R1-MZJ-KS", kind: "section", under: "县民政局", shortName: "各相关科室" },
  ],
  accounts: [
    { username: "r1-staff", role: "staff", office: "县民政局创建工作专职人员", unit: "县民政局" },
    { username: "r1-head", role: "head", office: "县民政局局长", unit: "县民政局" },
    { username: "r1-auditor", role: "auditor", office: "县文明办审核员" },
    { username: "r1-leader", role: "leader", office: "县委、县政府创建工作分管领导" },
  ],
  reporting: "县民政局",
  year: 2011,
  round: { code: "R1-2011", name: "2011年度某县创建工作任务" },
  entered: { from: "2011-01-20", to: "2011-12-20" },
  sourceTitle: "县民政局文明城市创建工作总结（2011年）",
  groups: [leadingGroup],
  workingGroups: [],
  duties,
  targets: [],
  series: [
    {
      unit: "县民政局",
      name: "“塑行业新风，创优质服务、树文明形象”",
      description: "结合民政部门工作职责开展的系列活动。",
      source:
        "把文明城市创建工作与民政部门自身的工作职责结合起来,大力开展“塑行业新风,创优质服务、树文明形象”等一系列活动,文明城市创建工作取得了明显成效。",
    },
  ],
  entries: [...organisation, ...publicity, ...breakthroughs],
  tags: [],
};
