import type { AssessmentMethod, EditionStatus, MaterialType, RoundStatus } from "@/lib/platform/db/generated/enums";
import type { Words } from "@/lib/platform/i18n";

type Tone = "neutral" | "info" | "success" | "warning";

/** Letters of the official table. */
export const methodLetters: Readonly<Record<AssessmentMethod, string>> = {
  online_submission: "W",
  site_visit: "S",
  questionnaire: "Q",
  authority_opinion: "D",
  self_assessment: "Z",
};

export const methodLabels: Readonly<Record<AssessmentMethod, Words>> = {
  online_submission: { zh: "网上申报", en: "Online submission" },
  site_visit: { zh: "实地考察", en: "Site visit" },
  questionnaire: { zh: "问卷调查", en: "Questionnaire" },
  authority_opinion: { zh: "征求主管部门意见", en: "Opinion of the higher authority" },
  self_assessment: { zh: "自测自评", en: "Self-assessment" },
};

export const materialTypeLabels: Readonly<Record<MaterialType, Words>> = {
  normative_document: { zh: "规范文件", en: "Normative document" },
  narrative_report: { zh: "说明报告", en: "Narrative report" },
  statistics_table: { zh: "统计表格", en: "Statistics table" },
  scene_photo: { zh: "实景图片", en: "Scene photo" },
  audio_video: { zh: "影像资料", en: "Audio or video" },
  other: { zh: "其他材料", en: "Other material" },
};

export const editionStatusLabels: Readonly<Record<EditionStatus, { readonly words: Words; readonly tone: Tone }>> = {
  draft: { words: { zh: "编制中", en: "Draft" }, tone: "warning" },
  published: { words: { zh: "已发布", en: "Published" }, tone: "success" },
};

export const roundStatusLabels: Readonly<Record<RoundStatus, { readonly words: Words; readonly tone: Tone }>> = {
  preparing: { words: { zh: "筹备中", en: "In preparation" }, tone: "neutral" },
  open: { words: { zh: "进行中", en: "Open" }, tone: "success" },
  closed: { words: { zh: "已结束", en: "Closed" }, tone: "info" },
};

export const levelLabels: readonly Words[] = [
  { zh: "测评项目", en: "Project" },
  { zh: "指标", en: "Indicator" },
  { zh: "测评内容", en: "Content" },
];
export const standardLabel: Words = { zh: "测评标准", en: "Standard" };

/** Words for the codes of this slice's refusals, beside those of the platform. */
export const indicatorFieldLabels: Readonly<Record<string, Words>> = {
  code_shape: {
    zh: "用1至40个汉字、字母、数字、点、横线",
    en: "1 to 40 letters, digits, dots or dashes",
  },
  date: { zh: "日期写成 2026-01-31 的样子", en: "Write the date like 2026-01-31" },
  date_order: { zh: "截止日期早于起始日期", en: "The end is before the beginning" },
  decimal: { zh: "填写数字，最多四位小数", en: "A number with at most four decimals" },
  order: { zh: "上限小于下限", en: "The upper limit is below the lower one" },
  published: { zh: "该版本已发布，不能再导入", en: "This edition is published and takes no more imports" },
  not_published: { zh: "请先发布该测评体系", en: "Publish the edition first" },
  parent_is_standard: { zh: "上级是带有具体要求的测评标准", en: "The node above is a standard with requirements" },
  rule_misfit: { zh: "汇总规则与所在层级不符", en: "The rule does not fit this place in the tree" },
  no_table: {
    zh: "没有找到表头：需要“Ⅰ编号、Ⅰ名称、测评方式、具体要求”等列",
    en: "No header row found: columns such as Ⅰ编号, Ⅰ名称, 测评方式, 具体要求 are needed",
  },
  no_rows: { zh: "没有可导入的行", en: "No row could be taken" },
  too_many_rows: { zh: "一次最多导入5000行", en: "At most 5,000 rows at a time" },
  moved_code: { zh: "编号已在树的另一处使用", en: "The code stands elsewhere in the tree already" },
  not_a_workbook: { zh: "不是 .xlsx 文件", en: "Not an .xlsx file" },
  unreadable: { zh: "文件无法读取：已损坏或内容异常", en: "The file cannot be read: damaged or not what it seems" },
};
