import type { Words } from "@/lib/platform/i18n";

export const roundLabels = {
  newTitle: { zh: "新建测评轮次", en: "New round" },
  editTitle: { zh: "编辑测评轮次", en: "Edit round" },
  editionId: { zh: "测评体系", en: "Edition" },
  editionHint: { zh: "只能选择已发布的体系", en: "Published editions only" },
  departmentId: { zh: "责任主体", en: "Department" },
  departmentHint: { zh: "本单位及下属单位参加本轮测评", en: "The department and everything below it take part" },
  code: { zh: "编码", en: "Code" },
  name: { zh: "名称", en: "Name" },
  year: { zh: "年份", en: "Year" },
  windowFrom: { zh: "材料起始日期", en: "Window from" },
  windowTo: { zh: "材料截止日期", en: "Window to" },
  windowHint: { zh: "形成日期、发生日期都要在时限内", en: "Evidence must be formed and have happened within it" },
  assessmentDate: { zh: "测评日期", en: "Day of assessment" },
  status: { zh: "状态", en: "State" },
  save: { zh: "保存", en: "Save" },
  create: { zh: "新建", en: "Create" },
  cancel: { zh: "取消", en: "Cancel" },
  saved: { zh: "轮次已保存", en: "Round saved" },
} as const satisfies Record<string, Words>;
