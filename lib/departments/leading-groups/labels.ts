import type { GroupField } from "@/lib/departments/leading-groups/types";
import type { DatePrecision } from "@/lib/platform/dates";
import type { GroupRole } from "@/lib/platform/db/generated/enums";
import type { Words } from "@/lib/platform/i18n";

export const groupRoleLabels: Readonly<Record<GroupRole, Words>> = {
  commander: { zh: "总指挥", en: "Commander" },
  chair: { zh: "组长", en: "Chair" },
  deputy: { zh: "副组长", en: "Deputy chair" },
  member: { zh: "组员", en: "Member" },
  in_charge: { zh: "分管领导", en: "Leader in charge" },
  office_director: { zh: "办公室主任", en: "Office director" },
};

export const groupPrecisionLabels: Readonly<Record<Exclude<DatePrecision, "range">, Words>> = {
  day: { zh: "具体日期", en: "Exact day" },
  month: { zh: "月份", en: "Month" },
  quarter: { zh: "季度", en: "Quarter" },
  half_year: { zh: "上半年 / 下半年", en: "Half-year" },
  year: { zh: "年份", en: "Year" },
  unknown: { zh: "不详", en: "Unknown" },
};

export const groupFieldLabels: Readonly<Record<GroupField, Words>> = {
  founded: { zh: "成立（调整）时间", en: "Founded or adjusted" },
  documentNumber: { zh: "文号", en: "Document number" },
  officePlace: { zh: "办公室地点", en: "Office" },
  officeDuties: { zh: "办公室职责", en: "Duties of the office" },
};

/** Words for the field codes of group mutations. */
export const groupErrorLabels: Readonly<Record<string, Words>> = {
  no_members: { zh: "至少填写一名成员", en: "Name at least one member" },
  date_required: { zh: "请选择日期，或将精度改为“不详”", en: "Choose a date, or set the precision to unknown" },
  duplicate: { zh: "本单位已有同名组织", en: "The department already has one of this name" },
};
