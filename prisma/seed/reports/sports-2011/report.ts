import type { Report } from "../loader/types";
import { contests } from "./contests";
import { documents } from "./documents";
import { facilities } from "./facilities";
import { livelihood } from "./livelihood";
import { leadingGroups, organisation } from "./organisation";
import { problems } from "./problems";
import { duties, targets } from "./targets";

/** 市体育局, 2011 (文号 泸市体). */
export const sports2011: Report = {
  root: { code: "R4", name: "XX市", fonds: "R401", officeCode: "LWM" },
  units: [
    { name: "市文明办", code: "R4-WMB", kind: "bureau", officeCode: "WMB" },
    { name: "市体育局", code: "R4-TYJ", kind: "bureau", shortName: "体育局", officeCode: "TYJ" },
    { name: "局办公室", code: "R4-TYJ-BGS", kind: "section", under: "市体育局" },
    { name: "局目标办", code: "R4-TYJ-MBB", kind: "section", under: "市体育局" },
    { name: "纪检监察室", code: "R4-TYJ-JJS", kind: "section", under: "市体育局" },
    { name: "市级体育场馆", code: "R4-TYCG", kind: "institution", under: "市体育局", officeCode: "TCG" },
    { name: "城北体育中心", code: "R4-CBTY", kind: "institution", under: "市体育局", officeCode: "CBT" },
    { name: "市直机关工委", code: "R4-JGW", kind: "bureau" },
    { name: "市总工会", code: "R4-ZGH", kind: "bureau" },
    { name: "江阳区", code: "R4-JYQ", kind: "district" },
    { name: "龙马潭区", code: "R4-LMT", kind: "district" },
    { name: "古蔺县", code: "R4-GLX", kind: "district" },
    { name: "叙永县", code: "R4-XYX", kind: "district" },
  ],
  accounts: [
    { username: "r4-staff", role: "staff", office: "市体育局办公室工作人员", unit: "市体育局" },
    { username: "r4-head", role: "head", office: "市体育局党组书记、局长", unit: "市体育局" },
    { username: "r4-auditor", role: "auditor", office: "市文明办审核员" },
    { username: "r4-leader", role: "leader", office: "市创建工作分管领导" },
  ],
  reporting: "市体育局",
  year: 2011,
  round: { code: "R4-2011", name: "2011年省级文明城市创建工作任务" },
  entered: { from: "2011-01-20", to: "2012-01-12" },
  sourceTitle: "市体育局文明城市创建工作总结（2011年）",
  groups: leadingGroups,
  workingGroups: [],
  duties,
  targets,
  series: [],
  entries: [...organisation, ...documents, ...contests, ...facilities, ...livelihood, ...problems],
  tags: [],
};
