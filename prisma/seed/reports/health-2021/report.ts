import type { Report } from "../loader/types";
import { duties } from "./duties";
import { implementation } from "./implementation";
import { leadingGroup, organisation } from "./organisation";
import { nextSteps } from "./plans";
import { publicity } from "./publicity";

const goal =
  "我局高度重视文明城市创建工作,把这项工作作为推动卫健系统内涵建设的重要内容来抓,紧紧围绕市委、市政府提出的创建文明城市目标任务和工作要求,在市创城办的直接领导下,切实加强工作领导,明确目标,落实措施,责任到位,扎扎实实地开展一系列文明创建活动";

/** 盖州市卫健局, 2021. */
export const health2021: Report = {
  root: { code: "R2", name: "营口市", fonds: "R201", officeCode: "YWM" },
  units: [
    { name: "营口市卫健委", code: "R2-YK-WJW", kind: "bureau", officeCode: "WJW" },
    { name: "盖州市", code: "R2-GZ", kind: "district" },
    { name: "市委宣传部", code: "R2-XCB", kind: "bureau", under: "盖州市", officeCode: "XCB" },
    { name: "市文明办", code: "R2-WMB", kind: "bureau", under: "盖州市", officeCode: "WMB" },
    { name: "市创城办", code: "R2-CCB", kind: "bureau", under: "盖州市", officeCode: "CCB" },
    { name: "盖州市卫健局", code: "R2-WJJ", kind: "bureau", under: "盖州市", shortName: "卫健局", officeCode: "WJJ" },
    { name: "党委办公室", code: "R2-WJJ-DWB", kind: "section", under: "盖州市卫健局" },
    { name: "妇幼保健院", code: "R2-FYBJY", kind: "institution", under: "盖州市卫健局", officeCode: "FBY" },
  ],
  accounts: [
    { username: "r2-staff", role: "staff", office: "盖州市卫健局党委办公室工作人员", unit: "盖州市卫健局" },
    { username: "r2-head", role: "head", office: "盖州市卫健局党组书记、局长", unit: "盖州市卫健局" },
    { username: "r2-auditor", role: "auditor", office: "市文明办审核员" },
  ],
  reporting: "盖州市卫健局",
  year: 2021,
  round: { code: "R2-2021", name: "2021年创建省级文明城市工作任务" },
  entered: { from: "2021-02-01", to: "2021-12-20" },
  sourceTitle: "盖州市卫健局创建文明城市工作总结（2021年）",
  groups: [leadingGroup],
  workingGroups: [],
  duties,
  targets: [
    {
      row: "S2-01",
      unitName: "盖州市卫健局",
      name: "创建省级文明城市",
      qualifier: "uncounted",
      source: "document",
      sourceTitle: "市委、市政府提出的创建文明城市目标任务和工作要求",
      sentence: goal,
    },
  ],
  series: [
    {
      unit: "盖州市卫健局",
      name: "道德教育",
      description: "围绕党性党风、职业道德、公民道德等内容开展。",
      source:
        "从干部队伍思想实际出发,以习近平新时代中国特色社会主义思想为指导,着重围绕党性党风、职业道德、公民道德等内容深入开展了一系列道德教育活动。",
    },
    {
      unit: "盖州市卫健局",
      name: "“我为群众办实事”",
      description: "义诊、两癌筛查、档案信息报送3项。",
      source: "我局把文明城市创建工作和“我为群众办实事”紧密结合,不断深入创建工作。",
    },
  ],
  entries: [...organisation, ...publicity, ...implementation, ...nextSteps],
  tags: [],
};
