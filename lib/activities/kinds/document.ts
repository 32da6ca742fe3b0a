import { defineKind } from "@/lib/activities/kinds/define";
import { choice, dated, documentNumber, list, text, yesNo } from "@/lib/activities/kinds/fields";

/** 公文, own or from above. Cited many times it is listed once (see documents/rules). */
export const documentKind = defineKind({
  words: { zh: "公文", en: "Document" },
  hint: {
    zh: "方案、通知、意见、纲要、工作要点、报告、上级文件",
    en: "Plans, notices, opinions, reports, own or from above",
  },
  records: ["DOC"],
  section: "organisation",
  count: { words: { zh: "文件数", en: "Documents" }, unit: "份" },
  frequent: true,
  fields: {
    form: choice(
      "文种",
      "Type of document",
      {
        plan: ["方案", "Plan"],
        key_points: ["工作要点", "Key points of work"],
        notice: ["通知", "Notice"],
        opinion: ["意见", "Opinion"],
        programme: ["规划（纲要）", "Programme"],
        method: ["办法", "Method"],
        report: ["报告", "Report"],
        government_report: ["政府工作报告", "Government work report"],
        budget: ["财政预算", "Budget"],
        minutes: ["会议纪要", "Minutes"],
        rules_of_contest: ["竞赛规程", "Rules of a contest"],
        appeal: ["倡议书", "Appeal"],
        other: ["其他", "Other"],
      },
      { required: true },
    ),
    origin: choice(
      "来源",
      "Origin",
      { own: ["本单位制发", "Our own"], upstream: ["上级文件", "From above"], peer: ["其他单位", "Another unit"] },
      { required: true },
    ),
    documentNumber: documentNumber("文号", "Document number", {
      help: { zh: "括号自动规范为〔〕。", en: "Brackets are put into the form 〔〕." },
    }),
    fullTitle: text("文件全称", "Full title"),
    issuer: text("发文机关", "Issuer"),
    issuedOn: dated("成文日期", "Date of issue"),
    period: text("适用期间", "Period", { help: { zh: "例如：2011—2013年。", en: "For example: 2011–2013." } }),
    incorporates: text("纳入内容", "What it takes up"),
    implements: text("贯彻的文件", "Document it carries out"),
    sentTo: list("发至", "Sent to"),
    decomposed: yesNo("已分解到人", "Broken down to persons"),
  },
  metrics: ["sub_projects", "other"],
  required: [],
});
