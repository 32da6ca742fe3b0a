import type { FixedPoint } from "@/lib/assignments/types";
import type { AssignmentRole, TargetSource } from "@/lib/platform/db/generated/enums";
import type { Words } from "@/lib/platform/i18n";

export const assignmentRoleLabels: Readonly<Record<AssignmentRole, Words>> = {
  lead: { zh: "牵头", en: "Lead" },
  support: { zh: "配合", en: "Support" },
};

/** 五定. */
export const fixedPointLabels: Readonly<Record<FixedPoint, Words>> = {
  task: { zh: "定任务", en: "Task" },
  schedule: { zh: "定进度", en: "Schedule" },
  responsible: { zh: "定责任", en: "Responsibility" },
  assessment: { zh: "定考评", en: "Assessment" },
  reward: { zh: "定奖惩", en: "Rewards and penalties" },
};

export const targetSourceLabels: Readonly<Record<TargetSource, Words>> = {
  document: { zh: "文件", en: "Document" },
  programme: { zh: "方案规划", en: "Programme" },
  promise: { zh: "领导承诺", en: "Leader's promise" },
  standard: { zh: "测评标准", en: "Standard" },
};

/** Words for the codes of this slice's refusals, beside those of the platform and of indicators. */
export const assignmentFieldLabels: Readonly<Record<string, Words>> = {
  lead_taken: {
    zh: "该标准本轮已有牵头单位；如需更换，请勾选“替换现任牵头单位”",
    en: "Another department leads this standard in this round; tick “Replace the present lead” to change it",
  },
  round_closed: { zh: "该轮次已结束，责任分解不再变动", en: "The round is closed; its duties stay as they are" },
  is_done: { zh: "该事项已标记完成", en: "It is marked as done already" },
  is_open: { zh: "该事项尚未标记完成", en: "It is not marked as done" },
  department_closed: { zh: "该单位已停用", en: "This department is closed" },
  not_standard: { zh: "请选择最末一级的测评标准", en: "Choose a standard at the end of the tree" },
  no_value: {
    zh: "“过半”“不计数”没有数值，请留空",
    en: "“More than half” and “not counted” have no number; leave it empty",
  },
};
