import type { ContentRefusal } from "@/lib/evidence/files/types";
import type { SlotFinding } from "@/lib/evidence/slots/rules";
import type { Freshness, ReasonCode } from "@/lib/evidence/types";
import type { MaterialType, Retention, WorkState } from "@/lib/platform/db/generated/enums";
import type { Words } from "@/lib/platform/i18n";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

export const materialTypeLabels: Record<MaterialType, Words> = {
  normative_document: { zh: "规范文件", en: "Official document" },
  narrative_report: { zh: "说明报告", en: "Narrative report" },
  statistics_table: { zh: "统计表格", en: "Statistics table" },
  scene_photo: { zh: "实景图片", en: "Scene photo" },
  audio_video: { zh: "影像音像", en: "Audio or video" },
  other: { zh: "其他材料", en: "Other material" },
};

export const retentionLabels: Record<Retention, Words> = {
  permanent: { zh: "永久", en: "Permanent" },
  years_30: { zh: "30年", en: "30 years" },
  years_10: { zh: "10年", en: "10 years" },
};

export const linkStateLabels: Record<WorkState, Words> = {
  draft: { zh: "未提交", en: "Not submitted" },
  submitted: { zh: "待审核", en: "Under review" },
  returned: { zh: "已退回", en: "Returned" },
  approved: { zh: "已通过", en: "Approved" },
  archived: { zh: "已归档", en: "Archived" },
};
export const linkStateTones: Record<WorkState, Tone> = {
  draft: "neutral",
  submitted: "info",
  returned: "danger",
  approved: "success",
  archived: "success",
};

export const freshnessLabels: Record<Freshness, Words> = {
  inside: { zh: "在时限内", en: "Within the period" },
  before: { zh: "早于时限", en: "Before the period" },
  after: { zh: "晚于时限", en: "After the period" },
  unclear: { zh: "日期不够具体", en: "Date too rough to tell" },
  undated: { zh: "未填日期", en: "No date given" },
};
export const freshnessTones: Record<Freshness, Tone> = {
  inside: "success",
  before: "warning",
  after: "warning",
  unclear: "warning",
  undated: "neutral",
};

/** A coded reason: its short name, and the sentence that tells the unit exactly what to mend. */
export type ReasonWords = { readonly name: Words; readonly fix: Words };

export const reasonLabels: Record<ReasonCode, ReasonWords> = {
  out_of_window: {
    name: { zh: "不在材料时限内", en: "Outside the evidence window" },
    fix: {
      zh: "材料的形成日期或发生日期不在本轮时限内，请改交时限内的材料；如日期填错，请更正日期。",
      en: "It was made, or what it shows happened, outside this round's window. Hand in material from inside the window, or correct the dates if they are wrong.",
    },
  },
  wrong_issuer: {
    name: { zh: "发文机关层级不符", en: "Wrong level of issuer" },
    fix: {
      zh: "标准对发文机关有规定，请改交规定层级的机关印发的文件。",
      en: "The standard fixes who must have issued it. Hand in the document issued at that level.",
    },
  },
  no_number_or_seal: {
    name: { zh: "缺文号或印章", en: "Document number or seal missing" },
    fix: {
      zh: "请上传带文号、盖有印章的正式文件扫描件，并填写文号。",
      en: "Upload a scan of the formal document with its number and seal, and enter the number.",
    },
  },
  not_original: {
    name: { zh: "不是原件", en: "Not an original" },
    fix: {
      zh: "请上传原件的扫描件；确无原件的，请在复印件上加盖本单位印章后重新扫描。",
      en: "Upload a scan of the original. If there is none, put your department's seal on the copy and scan it again.",
    },
  },
  picture_elements_missing: {
    name: { zh: "图片六要素不全", en: "Caption lacks one of the six elements" },
    fix: {
      zh: "请在图片说明中补全时间、地点、人物、主题、背景、事由。",
      en: "Complete the caption: time, place, persons, subject, background and cause.",
    },
  },
  over_word_limit: {
    name: { zh: "说明报告超过字数", en: "Report over the word limit" },
    fix: {
      zh: "请把说明报告压缩到规定字数以内后重新上传。",
      en: "Shorten the report to the limit of the requirement and upload it again.",
    },
  },
  too_many_pictures: {
    name: { zh: "图片数量超限", en: "Too many pictures" },
    fix: {
      zh: "请按规定的张数保留最能说明问题的图片，删去其余图片。",
      en: "Keep the pictures that prove the most, up to the number allowed, and remove the others.",
    },
  },
  does_not_prove: {
    name: { zh: "不能证明该项标准", en: "Does not prove the standard" },
    fix: {
      zh: "材料内容与该项标准不对应，请换成能直接证明该项要求的材料，或改挂到相应标准。",
      en: "What it says is not what the standard asks. Hand in material that proves this requirement, or link it to the standard it belongs to.",
    },
  },
  proof_not_marked: {
    name: { zh: "未标出印证内容", en: "The proving passage is not marked" },
    fix: {
      zh: "文件较长，请在能印证标准的语句下划红线，或在说明中注明页码和段落。",
      en: "The document is long: underline the proving sentences in red, or give page and paragraph in the caption.",
    },
  },
  wrong_material_type: {
    name: { zh: "材料类型不符", en: "Wrong kind of material" },
    fix: {
      zh: "该项要求规定了材料类型，请改交规定类型的材料（规范文件、说明报告、统计表格或实景图片）。",
      en: "The requirement names the kind of material. Hand in that kind: official document, report, statistics table or scene photo.",
    },
  },
  wrong_unit: {
    name: { zh: "责任单位不符", en: "Wrong department" },
    fix: {
      zh: "该材料应由其他责任单位报送，请与牵头单位核对后撤回或转交。",
      en: "Another department has to hand this in. Check with the lead department, then withdraw it or pass it on.",
    },
  },
  duplicate_item: {
    name: { zh: "与其他材料重复", en: "Duplicate of another item" },
    fix: {
      zh: "同一材料已经报送，请撤回本件，或换成尚未使用的材料。",
      en: "The same material has been handed in already. Withdraw this one or use other material.",
    },
  },
  blurred_or_watermarked: {
    name: { zh: "图片模糊或带往年水印", en: "Blurred, or watermarked from another year" },
    fix: {
      zh: "请上传清晰的原图；水印日期须与发生日期一致。",
      en: "Upload the sharp original. The date in a watermark must be the day it happened.",
    },
  },
  collage: {
    name: { zh: "拼图", en: "Collage" },
    fix: {
      zh: "请把拼图拆开，逐张上传原始照片并分别说明。",
      en: "Upload the pictures of the collage one by one, each with its caption.",
    },
  },
  screenshot_not_scan: {
    name: { zh: "以截图代替扫描件", en: "Screenshot instead of a scan" },
    fix: {
      zh: "请上传文件的扫描件或导出的 PDF/OFD，不要用屏幕截图或翻拍代替。",
      en: "Upload a scan or the exported PDF or OFD of the document, not a screenshot of it.",
    },
  },
  reused_text: {
    name: { zh: "照抄往年、只改日期", en: "Last year's text with a new date" },
    fix: {
      zh: "内容与往年材料雷同，请按本年度实际情况重新撰写并附当年的依据。",
      en: "The text repeats an earlier year. Write down what was done this year and attach this year's basis.",
    },
  },
  numbers_contradict: {
    name: { zh: "数据与统计表不一致", en: "Numbers contradict the statistics table" },
    fix: {
      zh: "材料中的数字与统计表不一致，请核对后统一口径，更正有误的一方。",
      en: "Its numbers differ from those of the statistics table. Check both and correct the one that is wrong.",
    },
  },
  sensitive_data: {
    name: { zh: "含敏感或个人信息", en: "Sensitive or personal data visible" },
    fix: {
      zh: "请遮盖身份证号、电话、住址、未成年人面部等信息后重新上传；涉密文件不得上传。",
      en: "Cover identity numbers, telephone numbers, addresses and faces of minors, then upload again. Classified papers must not be uploaded.",
    },
  },
};

/** Why the content of a file is not taken. */
export const contentRefusalLabels: Record<ContentRefusal["refused"], Words> = {
  unsupported: {
    zh: "不支持这种文件。可上传图片、PDF、OFD、Word/Excel/PPT、WPS、文本、音视频和 ZIP。",
    en: "This kind of file is not taken. Pictures, PDF, OFD, Office and WPS files, text, audio, video and ZIP are.",
  },
  active: {
    zh: "文件中含有网页、脚本或可执行程序，不能接收。",
    en: "It is, or contains, a web page, script or program, which is not taken.",
  },
  macros: {
    zh: "文件含有宏，请另存为不含宏的格式（如 .docx、.xlsx）后上传。",
    en: "It contains macros. Save it in a format without macros (.docx, .xlsx) and upload that.",
  },
  encrypted: {
    zh: "文件已加密，归档要求能够打开，请解除密码后上传。",
    en: "It is encrypted. The archive must be able to open it: remove the password and upload it again.",
  },
  unsafe_package: {
    zh: "压缩包结构异常（含越界路径、链接或异常膨胀），不能接收。",
    en: "The package is built in an unsafe way (paths leading out of it, links, or extreme compression).",
  },
  broken: {
    zh: "文件已损坏，无法识别内容，请检查原文件。",
    en: "The file is damaged and its content cannot be read; check the original.",
  },
  too_many_pixels: {
    zh: "图片像素过大（超过2亿像素），请缩小后上传。",
    en: "The picture has more than 200 million pixels; make it smaller.",
  },
  empty: { zh: "文件是空的。", en: "The file is empty." },
};

export const slotFindingLabels: Record<SlotFinding["code"], Words> = {
  too_few_items: { zh: "已有 {found} 件，至少需 {wanted} 件", en: "{found} of at least {wanted} items" },
  too_many_items: {
    zh: "已有 {found} 件，最多 {wanted} 件，多交不加分",
    en: "{found} items, at most {wanted}; more does not score higher",
  },
  document_number_missing: { zh: "该项要求文号，本件未填", en: "The requirement asks for a document number" },
  over_word_limit: { zh: "{found} 字，超过 {wanted} 字", en: "{found} words, over the limit of {wanted}" },
  too_few_images: { zh: "图片 {found} 张，至少需 {wanted} 张", en: "{found} of at least {wanted} pictures" },
  too_many_images: { zh: "图片 {found} 张，最多 {wanted} 张", en: "{found} pictures, at most {wanted}" },
  outside_window: { zh: "日期不在时限内", en: "The date lies outside the window" },
  undated: { zh: "未填形成或发生日期", en: "No date of forming or happening" },
  other_material_type: { zh: "材料类型与要求不一致", en: "Not the kind of material asked for" },
  returned: { zh: "已退回，待修改后重新提交", en: "Returned; mend it and submit it again" },
};

export const slotLabels = {
  sufficient: { zh: "已满足，无需再交", en: "Sufficient. Nothing more is needed." },
  handedIn: { zh: "数量已够，等待审核", en: "Enough handed in; waiting for review" },
  missing: { zh: "还需补充", en: "Still needed" },
} satisfies Record<string, Words>;

/** Field codes of this slice, beside the common ones. */
export const evidenceFieldErrors: Readonly<Record<string, Words>> = {
  upload_used: {
    zh: "这个文件已用于其他材料，请重新上传",
    en: "This file belongs to another item already; upload it again",
  },
  activity_closed: {
    zh: "该台账条目已提交或已审核，不能再附材料",
    en: "The entry was submitted or reviewed; nothing can be attached to it now",
  },
  round_closed: { zh: "该轮次已结束", en: "This round is closed" },
  no_standard: { zh: "请选择最末级的测评标准", en: "Choose a standard, the last level of the tree" },
  no_requirement: { zh: "该标准没有可报送的要求", en: "This standard has no requirement to hand in for" },
  already_linked: { zh: "已关联到该项要求", en: "It is linked to this requirement already" },
  files: { zh: "请先上传文件", en: "Upload a file first" },
  document_number: { zh: "该项要求填写文号", en: "The requirement asks for the document number" },
  any_date: { zh: "请填写形成日期或发生日期", en: "Give the date of forming or of happening" },
  longer: { zh: "实际长度大于申报长度", en: "Longer than declared" },
  shorter: { zh: "文件未传完整", en: "The file did not arrive whole" },
  different: { zh: "文件内容与申报的校验值不一致", en: "The content differs from the declared digest" },
};
