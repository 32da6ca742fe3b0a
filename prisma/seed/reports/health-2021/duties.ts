import type { Duty } from "../loader/types";

/** S2-09: every item with a leader in charge and a section; the report says no more of the five points. */
export const duties: readonly Duty[] = ["Ⅲ-61-1)", "Ⅲ-61-2)", "Ⅲ-61-3)"].map((standard) => ({
  standard,
  unit: "盖州市卫健局",
  task: "对创建目标及具体措施内容进行细化量化、逐项落实。",
  responsible: "职能科室负责人",
  leaderOffice: "具体分管领导",
  assessment: "与业务工作一起督查、一起考核。",
  source: "对创建目标及具体措施内容进行细化量化、逐项落实到具体分管领导和职能科室负责人",
}));
