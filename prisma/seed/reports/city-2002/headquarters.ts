import type { GroupVersion, WorkingGroup } from "../loader/types";

export const headquartersSource =
  "市里成立了“创建全国文明城市指挥部”,市委书记担任总指挥,指挥部下设的优美环境组、优\n良秩序组、优质服务组、优秀文化组、文明创建组和指挥部办公室,全部由市级分管领导牵头、涉及单位一把手负责。";

export const headquarters: GroupVersion = {
  row: "S5-21",
  unit: "长治市",
  name: "创建全国文明城市指挥部",
  on: "2002-02-25",
  foundedOn: "2002-01-01",
  precision: "year",
  officeDuties: ["组织", "协调", "督促", "指导"],
  source: headquartersSource,
  members: [
    { role: "commander", office: "市委书记", headcount: 1 },
    { role: "member", office: "市级分管领导（各组牵头）", headcount: null },
    { role: "member", office: "涉及单位一把手（各组负责）", headcount: null },
  ],
};

const led = { unit: "长治市", leadOffice: "市级分管领导" } as const;

/** S5-22: five groups and the office. */
export const headquartersGroups: readonly WorkingGroup[] = [
  ...["优美环境组", "优良秩序组", "优质服务组", "优秀文化组", "文明创建组"].map((name) => ({
    ...led,
    name,
    kind: "group" as const,
    duties: "涉及单位一把手负责。",
  })),
  { ...led, name: "指挥部办公室", kind: "office", duties: "组织、协调、督促、指导工作。" },
];
