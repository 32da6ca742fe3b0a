import { figureErrorLabels } from "@/lib/activities/figures/labels";
import type { SummarySection } from "@/lib/activities/kinds/types";
import type { DatePrecision } from "@/lib/platform/dates";
import type { ParticipantRole, WorkState } from "@/lib/platform/db/generated/enums";
import type { Words } from "@/lib/platform/i18n";
import { fieldErrorLabels } from "@/lib/platform/result-labels";

export const activityStateLabels: Readonly<Record<WorkState, Words>> = {
  draft: { zh: "草稿", en: "Draft" },
  submitted: { zh: "待审核", en: "Waiting for review" },
  returned: { zh: "已退回", en: "Returned" },
  approved: { zh: "已通过", en: "Approved" },
  archived: { zh: "已归档", en: "Archived" },
};
export const activityStateTones = {
  draft: "neutral",
  submitted: "info",
  returned: "danger",
  approved: "success",
  archived: "accent",
} as const satisfies Readonly<Record<WorkState, string>>;

export const sectionLabels: Readonly<Record<SummarySection, Words>> = {
  basics: { zh: "基本情况", en: "Basic facts" },
  organisation: { zh: "组织领导", en: "Organisation" },
  publicity: { zh: "宣传氛围", en: "Publicity" },
  implementation: { zh: "任务落实", en: "Implementation" },
  breakthrough: { zh: "重点突破", en: "Breakthroughs" },
  honours: { zh: "荣誉", en: "Honours" },
  problems: { zh: "存在问题", en: "Problems" },
  next_steps: { zh: "下一步打算", en: "Next steps" },
};

export const precisionLabels: Readonly<Record<DatePrecision, Words>> = {
  day: { zh: "某一天", en: "One day" },
  range: { zh: "起止日期", en: "From … to" },
  month: { zh: "某月", en: "A month" },
  quarter: { zh: "某季度", en: "A quarter" },
  half_year: { zh: "上半年/下半年", en: "Half a year" },
  year: { zh: "全年", en: "The whole year" },
  unknown: { zh: "日期不详", en: "Not known" },
};

export const participantRoleLabels: Readonly<Record<ParticipantRole, Words>> = {
  host: { zh: "主办", en: "Host" },
  co_host: { zh: "联合主办", en: "Co-host" },
  organiser: { zh: "承办", en: "Organiser" },
  participant: { zh: "参加", en: "Participant" },
};

/** Words for the codes under which fields of an entry are refused or found missing. */
export const activityFieldErrors: Readonly<Record<string, Words>> = {
  ...fieldErrorLabels,
  ...figureErrorLabels,
  required: { zh: "请填写", en: "Please fill this in" },
  date: { zh: "请填写存在的日期", en: "Please enter a day that exists" },
  date_order: { zh: "结束日期不能早于开始日期", en: "The end cannot be earlier than the start" },
  decimal: { zh: "请填写数字", en: "Please enter a number" },
  source_required: {
    zh: "请填写来源原句，或在“情况说明”中写明",
    en: "Give the sentence it comes from, or describe it under “What happened”",
  },
  picture_required: {
    zh: "所选测评标准要求实景图片，目前尚缺，请上传或改为不对应该标准",
    en: "A chosen standard demands a picture and none is there yet; add one or drop the standard",
  },
  department_closed: { zh: "该单位已停用", en: "This department is closed" },
  aggregate_other_unit: {
    zh: "汇总条目须属本单位或上级单位",
    en: "The aggregate must belong to this department or one above",
  },
  aggregate_other_kind: { zh: "汇总条目的类型须相同", en: "The aggregate must be of the same kind" },
  aggregate_nested: { zh: "明细之下不能再挂明细", en: "A detail cannot have details of its own" },
  not_a_standard: { zh: "请选择最末级的测评标准", en: "Choose a standard, not a heading" },
  share_without_unit: { zh: "只有本系统内的单位可约定分摊", en: "Only departments of the tree can have a share" },
  shares_incomplete: {
    zh: "各单位（含本单位）分摊之和须为1，或都不填",
    en: "The shares of all departments, this one included, must make 1, or none is given",
  },
  unknown_field: { zh: "该类型没有这一项", en: "This kind has no such field" },
  rate_over_100: { zh: "比率不能超过100%", en: "A rate cannot exceed 100 %" },
  files: { zh: "材料尚无文件", en: "The item has no file yet" },
  document_number: { zh: "材料需要文号", en: "The item needs a document number" },
  any_date: { zh: "材料需要形成日期或发生日期", en: "The item needs a date" },
};
