import type { Words } from "@/lib/platform/i18n";

export const navigationLabels = {
  home: { zh: "首页", en: "Home" },
  daily: { zh: "日常工作", en: "Daily work" },
  activities: { zh: "活动台账", en: "Activity ledger" },
  evidence: { zh: "佐证材料", en: "Evidence" },
  reviews: { zh: "审核", en: "Review" },
  archive: { zh: "归档文件", en: "Archive" },
  duties: { zh: "目标责任", en: "Responsibility" },
  assignments: { zh: "责任分解", en: "Assignments" },
  targets: { zh: "创建目标", en: "Targets" },
  indicators: { zh: "测评体系", en: "Evaluation systems" },
  results: { zh: "创建成效", en: "Results" },
  dashboard: { zh: "创建看板", en: "Dashboard" },
  reports: { zh: "工作总结", en: "Work summaries" },
  administration: { zh: "管理", en: "Administration" },
  departments: { zh: "责任单位", en: "Departments" },
  users: { zh: "人员", en: "Users" },
  audit: { zh: "审计记录", en: "Audit log" },
  settings: { zh: "设置", en: "Settings" },
} as const satisfies Record<string, Words>;
