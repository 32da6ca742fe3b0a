import type { Words } from "@/lib/platform/i18n";

/** The kit's own words; nothing here names a thing of the field. */
export const uiLabels = {
  required: { zh: "必填", en: "required" },
  pending: { zh: "正在处理…", en: "Working…" },
  close: { zh: "关闭", en: "Close" },
  cancel: { zh: "取消", en: "Cancel" },
  confirm: { zh: "确定", en: "Confirm" },
  help: { zh: "说明：{label}", en: "Help: {label}" },
  errorSummary: { zh: "有 {count} 处需要更正", en: "Corrections needed: {count}" },
  remove: { zh: "移除 {name}", en: "Remove {name}" },
  showOptions: { zh: "展开选项", en: "Show options" },
  noMatch: { zh: "没有匹配的选项", en: "No matching option" },
  chosen: { zh: "已选 {count} 项", en: "{count} chosen" },
  choosePlaceholder: { zh: "请选择", en: "Choose" },
  saving: { zh: "正在保存…", en: "Saving…" },
  savedAt: { zh: "已保存 {time}", en: "Saved {time}" },
  unsaved: { zh: "有未保存的修改", en: "Unsaved changes" },
  saveFailed: { zh: "没有保存成功，内容仍在本页", en: "Not saved; your text is still on this page" },
  dismiss: { zh: "关闭提示", en: "Dismiss" },
  loading: { zh: "正在载入…", en: "Loading…" },
  newWindow: { zh: "（在新窗口打开）", en: "(opens in a new window)" },
} as const satisfies Record<string, Words>;
