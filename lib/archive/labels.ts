import type { CheckFault, FourProperty } from "@/lib/archive/checks/types";
import type { FileFindingKind, ItemFinding } from "@/lib/archive/verify/types";
import type { ChainFinding } from "@/lib/audit/verify/types";
import type { Words } from "@/lib/platform/i18n";

export const propertyLabels: Readonly<Record<FourProperty, Words>> = {
  authenticity: { zh: "真实性", en: "Authenticity" },
  completeness: { zh: "完整性", en: "Completeness" },
  usability: { zh: "可用性", en: "Usability" },
  safety: { zh: "安全性", en: "Safety" },
};

export const faultLabels: Readonly<Record<CheckFault, Words>> = {
  file_missing: { zh: "文件不在存储中", en: "The file is not in the store" },
  size_differs: { zh: "文件大小与登记不符", en: "The file's length is not the recorded one" },
  digest_differs: { zh: "文件摘要与登记不符", en: "The file's digest is not the recorded one" },
  no_file: { zh: "没有文件", en: "There is no file" },
  no_title: { zh: "缺题名", en: "No title" },
  no_responsible: { zh: "缺责任者", en: "No responsible body" },
  no_date: { zh: "缺形成日期或发生日期", en: "Neither date of forming nor of happening" },
  format_not_kept: {
    zh: "格式不宜归档，请另存为 PDF、OFD 或图片",
    en: "No format for keeping; save it as PDF, OFD or picture",
  },
  encrypted: { zh: "文件已加密", en: "The file is encrypted" },
  unreadable: { zh: "文件无法打开", en: "The file cannot be opened" },
  type_not_accepted: { zh: "不接收这种文件", en: "This kind of file is not accepted" },
  active_content: { zh: "文件含脚本、宏或启动动作", en: "The file holds scripts, macros or launch actions" },
};

export const chainFindingLabels: Readonly<Record<ChainFinding["kind"], Words>> = {
  changed: { zh: "第 {seq} 条被改动", en: "Event {seq} was changed" },
  removed: { zh: "第 {seq} 至 {to} 条缺失", en: "Events {seq} to {to} are gone" },
  added: { zh: "第 {seq} 条系外加", en: "Event {seq} was put in" },
  moved: { zh: "第 {seq} 条原为第 {from} 条", en: "Event {seq} belongs at {from}" },
  cut: { zh: "末尾被截：缺第 {seq} 至 {to} 条", en: "The end was cut off: events {seq} to {to} are gone" },
  rewritten: { zh: "第 {seq} 条与库外锚点不符", en: "Event {seq} is not what the anchor outside the database saw" },
  head_differs: { zh: "链尾记录与第 {seq} 条不符", en: "The noted end of the chain is not event {seq}" },
  anchor_damaged: { zh: "锚点文件第 {seq} 行已损坏", en: "Line {seq} of the file of anchors is damaged" },
};

export const fileFindingLabels: Readonly<Record<FileFindingKind, Words>> = {
  missing: { zh: "文件丢失", en: "File is gone" },
  size_differs: { zh: "长度不符", en: "Length differs" },
  content_differs: { zh: "内容不符", en: "Content differs" },
  swapped: { zh: "内容是另一份文件的", en: "Holds the content of another file" },
  added: { zh: "无登记的文件", en: "File without a record" },
  leftover: { zh: "中断上传的遗留（不是损坏）", en: "Left over from a broken-off upload (no damage)" },
};

export const itemFindingLabels: Readonly<Record<ItemFinding["kind"], Words>> = {
  manifest_changed: { zh: "归档说明被改动", en: "The description was changed" },
  row_changed: { zh: "著录项与归档说明不符", en: "The row is not what its description says" },
  files_changed: { zh: "文件与归档说明不符", en: "The files are not those of the description" },
  seal_differs: { zh: "归档说明与审计链封存的不符", en: "The description is not the one sealed in the audit chain" },
  unsealed: { zh: "审计链中没有这次归档", en: "The audit chain knows no such filing" },
  item_removed: { zh: "归档件被删除", en: "The filed item was removed" },
  number_missing: { zh: "件号空缺", en: "The number is missing" },
  counter_differs: { zh: "件号计数低于已用件号", en: "The counter is behind the numbers in use" },
};
