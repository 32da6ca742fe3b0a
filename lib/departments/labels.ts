import type { DepartmentKind } from "@/lib/platform/db/generated/enums";
import type { Words } from "@/lib/platform/i18n";

export const departmentKindLabels: Readonly<Record<DepartmentKind, Words>> = {
  city: { zh: "市", en: "City" },
  bureau: { zh: "局（委、办）", en: "Bureau" },
  section: { zh: "科室", en: "Section" },
  district: { zh: "区（县）", en: "District" },
  sub_district: { zh: "街道（镇）", en: "Sub-district" },
  community: { zh: "社区（村）", en: "Community" },
  school: { zh: "学校", en: "School" },
  class: { zh: "班级", en: "Class" },
  institution: { zh: "事业单位", en: "Institution" },
};

/** Words for the field codes that the mutations of this slice answer with. */
export const departmentFieldLabels: Readonly<Record<string, Words>> = {
  kind_order: { zh: "此类单位不能设在所选上级单位之下", en: "A department of this kind cannot stand under that one" },
  own_subtree: { zh: "不能移到本单位或其下级之下", en: "A department cannot move below itself" },
  code_shape: { zh: "请用 2–40 位字母、数字、连字符", en: "Use 2 to 40 letters, digits or hyphens" },
  fonds_shape: { zh: "全宗号为 1–8 位字母或数字", en: "A fonds number has 1 to 8 letters or digits" },
  office_code_shape: { zh: "机构代码为 2–4 位大写字母", en: "An office code has 2 to 4 capital letters" },
  has_children: { zh: "先停用下级单位", en: "Close its sub-departments first" },
};
