import type { Report } from "../loader/types";
import { basics } from "./basics";
import { headquarters, headquartersGroups } from "./headquarters";
import { honours } from "./honours";
import { leaders } from "./leaders";
import { meetings } from "./meetings";
import { organisation } from "./organisation";

/** 长治市, 2002: the report of the city itself, up to the end of its first chapter. */
export const city2002: Report = {
  root: { code: "R5", name: "长治市", fonds: "R501", officeCode: "CZW" },
  units: [
    { name: "市委宣传部", code: "R5-XCB", kind: "bureau", officeCode: "XCB" },
    { name: "市文明办", code: "R5-WMB", kind: "bureau", officeCode: "WMB" },
    { name: "创建全国文明城市指挥部", code: "R5-ZHB", kind: "bureau", shortName: "指挥部", officeCode: "ZHB" },
  ],
  accounts: [
    { username: "r5-staff", role: "staff", office: "指挥部办公室资料员" },
    { username: "r5-head", role: "head", office: "指挥部办公室负责人" },
    { username: "r5-auditor", role: "auditor", office: "市文明办审核员" },
    { username: "r5-leader", role: "leader", office: "市委分管副书记" },
  ],
  reporting: "长治市",
  year: 2002,
  round: { code: "R5-2002", name: "2002年创建全国文明城市" },
  entered: { from: "2002-02-20", to: "2002-06-20" },
  sourceTitle: "长治市创建全国文明城市情况汇报（2002年）",
  groups: [headquarters],
  workingGroups: headquartersGroups,
  duties: [],
  targets: [
    {
      row: "S5-14",
      unitName: "长治市",
      name: "跨入创建全国文明城市先进市行列",
      qualifier: "uncounted",
      dueOn: "2002-12-31",
      duePrecision: "year",
      source: "promise",
      promisedBy: "市长（代表市委、市政府）",
      sourceTitle: "全省精神文明建设表彰大会",
      sentence:
        "去年年底,我市向中央文明办汇报了创建全国文明城市\n工作情况,市长代表市委、市政府在全省精神文明建设表彰大会上承诺——长治市要在2002年跨入创建全国文明城市先进市行列。",
    },
  ],
  series: [],
  entries: [...basics, ...honours, ...organisation, ...meetings, ...leaders],
  tags: [],
};
