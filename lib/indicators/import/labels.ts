import type { RejectionReason, RowStatus, WarningCode } from "@/lib/indicators/import/types";
import type { Words } from "@/lib/platform/i18n";

type Tone = "neutral" | "info" | "success" | "danger";

export const rowStatusLabels: Readonly<Record<RowStatus, { readonly words: Words; readonly tone: Tone }>> = {
  new: { words: { zh: "新增", en: "New" }, tone: "success" },
  changed: { words: { zh: "变更", en: "Changed" }, tone: "info" },
  unchanged: { words: { zh: "无变化", en: "Unchanged" }, tone: "neutral" },
  rejected: { words: { zh: "未采纳", en: "Rejected" }, tone: "danger" },
};

/** `{detail}` is the cell or the row that the reason speaks of. */
export const rejectionLabels: Readonly<Record<RejectionReason, Words>> = {
  no_place: {
    zh: "看不出属于哪一项：本行及上方没有可用的编号",
    en: "No place in the tree: neither this row nor those above name a node",
  },
  name_missing: { zh: "{detail} 首次出现，却没有名称", en: "{detail} appears for the first time and has no name" },
  wrong_level: {
    zh: "编号 {detail} 不应出现在这一列或这一位置",
    en: "Code {detail} does not belong in this column or place",
  },
  several_rows_in_cell: {
    zh: "一个单元格里粘进了整行内容：{detail}",
    en: "A whole neighbouring row stands in one cell: {detail}",
  },
  number_lost: { zh: "标准序号缺失：{detail}", en: "The number of the standard is lost: {detail}" },
  method_missing: { zh: "没有写测评方式：{detail}", en: "The method is missing: {detail}" },
  method_unknown: { zh: "看不懂测评方式“{detail}”，请用 W/S/Q/D/Z", en: "Unknown method “{detail}”; use W/S/Q/D/Z" },
  requirement_missing: { zh: "写了测评方式，没有写具体要求", en: "A method without a requirement" },
  material_unknown: { zh: "看不懂材料类型“{detail}”", en: "Unknown kind of material “{detail}”" },
  number_invalid: { zh: "不是可用的数字：{detail}", en: "Not a usable number: {detail}" },
  date_invalid: { zh: "不是有效的日期：{detail}", en: "Not a valid date: {detail}" },
  duplicate: { zh: "与第 {detail} 行重复", en: "The same as row {detail}" },
  sequence_taken: { zh: "要求序号与第 {detail} 行相同", en: "Row {detail} has this number already" },
  parent_is_standard: {
    zh: "{detail} 已有具体要求，其下不能再设标准",
    en: "{detail} has requirements of its own and takes no standards below",
  },
  node_is_no_standard: {
    zh: "{detail} 之下已有标准，要求应写在标准上",
    en: "{detail} has standards below; write requirements on those",
  },
};

export const warningLabels: Readonly<Record<WarningCode, Words>> = {
  filled_down: { zh: "空格按上方补齐", en: "Filled from above" },
  code_cleaned: { zh: "编号已整理", en: "Code tidied" },
  code_with_text: { zh: "编号格里的文字已移到名称", en: "Text moved from the code to the name" },
  next_level_in_cell: { zh: "单元格混入下一级内容，已分开", en: "Text of the next level was taken out of the cell" },
  tabs_removed: { zh: "已去掉制表符", en: "Tabs removed" },
  maybe_cut: { zh: "正好255字，可能被截断", en: "Exactly 255 characters: maybe cut" },
  name_differs: { zh: "名称与前文不一致，以前文为准", en: "The name differs from above; the first one stands" },
  text_differs: { zh: "标准内容与前文不一致，以前文为准", en: "The text differs from above; the first one stands" },
  default_requirement: { zh: "未写要求，按默认要求处理", en: "No requirement given: the usual one is used" },
};
