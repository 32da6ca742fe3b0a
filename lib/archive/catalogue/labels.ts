import type { Words } from "@/lib/platform/i18n";

export const catalogueLabels = {
  archiveTitle: { zh: "归档文件目录", en: "Catalogue of filed documents" },
  materialTitle: { zh: "资料目录", en: "Catalogue of materials by standard" },
  scope: {
    zh: "年度：{year}  单位：{department}  制表日期：{date}",
    en: "Year: {year}   Department: {department}   Made on: {date}",
  },
  all: { zh: "全部", en: "all" },
  pages: { zh: "第 &P 页 共 &N 页", en: "Page &P of &N" },
  original: { zh: "是", en: "yes" },
  copy: { zh: "否", en: "no" },
} satisfies Record<string, Words>;

type Column<Key extends string> = { readonly key: Key; readonly words: Words; readonly width: number };

/** Columns of DA/T 22-2015; widths in characters. */
export const archiveColumns = [
  { key: "index", words: { zh: "序号", en: "No." }, width: 6 },
  { key: "archiveNumber", words: { zh: "档号", en: "Archive number" }, width: 27 },
  { key: "documentNumber", words: { zh: "文号", en: "Document no." }, width: 19 },
  { key: "responsible", words: { zh: "责任者", en: "Responsible" }, width: 19 },
  { key: "title", words: { zh: "题名", en: "Title" }, width: 42 },
  { key: "documentDate", words: { zh: "日期", en: "Date" }, width: 11 },
  { key: "secrecy", words: { zh: "密级", en: "Secrecy" }, width: 8 },
  { key: "pages", words: { zh: "页数", en: "Pages" }, width: 7 },
  { key: "note", words: { zh: "备注", en: "Note" }, width: 22 },
] as const satisfies readonly Column<string>[];

export const materialColumns = [
  { key: "index", words: { zh: "序号", en: "No." }, width: 6 },
  { key: "indicatorCode", words: { zh: "测评编号", en: "Standard" }, width: 14 },
  { key: "materialNumber", words: { zh: "材料编号", en: "Material no." }, width: 17 },
  { key: "title", words: { zh: "题名", en: "Title" }, width: 36 },
  { key: "materialType", words: { zh: "类型", en: "Type" }, width: 13 },
  { key: "documentNumber", words: { zh: "文号", en: "Document no." }, width: 18 },
  { key: "documentDate", words: { zh: "形成日期", en: "Formed on" }, width: 11 },
  { key: "responsible", words: { zh: "责任单位", en: "Department" }, width: 18 },
  { key: "pages", words: { zh: "页数/张数", en: "Pages or pictures" }, width: 10 },
  { key: "isOriginal", words: { zh: "是否原件", en: "Original" }, width: 9 },
  { key: "note", words: { zh: "备注", en: "Note" }, width: 28 },
] as const satisfies readonly Column<string>[];
