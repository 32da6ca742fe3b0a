import type { Duty } from "../loader/types";

/** 18 standards of the sample edition that concern civil affairs, in place of the 18 of the county's own table. */
const standards = [
  "Ⅲ-9-1)",
  "Ⅲ-16-1)",
  "Ⅲ-31-1)",
  "Ⅲ-31-2)",
  "Ⅲ-31-3)",
  "Ⅲ-33-1)",
  "Ⅲ-33-2)",
  "Ⅲ-46-1)",
  "Ⅲ-51-1)",
  "Ⅲ-51-2)",
  "Ⅲ-51-3)",
  "Ⅲ-51-4)",
  "Ⅲ-52-1)",
  "Ⅲ-60-1)",
  "Ⅲ-60-2)",
  "未-1-3)",
  "未-4-3)",
  "未-5-5)",
];

/** S1-12, S1-14, S1-25 (all of them done): each with section, person and leader in charge. The report names no rewards, so 定奖惩 stays open. */
export const duties: readonly Duty[] = standards.map((standard) => ({
  standard,
  unit: "县民政局",
  task: "层层分解目标，把相关内容分解到各相关科室并落实到人头。",
  schedule: "按时保质保量完成，列为民政工作2011年度重要工作。",
  dueOn: "2011-12-31",
  doneOn: "2011-12-19",
  responsible: "各相关科室责任人",
  leaderOffice: "局长（领导小组组长）",
  assessment: "与招商帮办、低保、优抚等重点工作同考核。",
  source: "通过签订责任状的方式,把相关内容分解到各相关科室并落实到人头,做到个个有担子,人人有压力。",
}));
