import type { Words } from "@/lib/platform/i18n";
import type { RefusalCode } from "@/lib/platform/result";

/** Words for every refusal; pages show them beside the field or above the form. */
export const refusalLabels: Record<RefusalCode | "surprise", Words> = {
  invalid: {
    zh: "填写内容有误，请按提示修改。",
    en: "Some of the input is not right; see the notes beside the fields.",
  },
  incomplete: { zh: "还有必填内容未完成。", en: "Something that this step needs is still missing." },
  not_found: { zh: "没有找到，或您无权查看。", en: "Not found, or not open to you." },
  forbidden: { zh: "您没有办理此事项的权限。", en: "You may not do this." },
  self_review: { zh: "本人提交的材料须由他人审核。", en: "Nobody decides on what they submitted themselves." },
  conflict: {
    zh: "他人（或您的另一个窗口）刚刚修改过，请核对后再保存。",
    en: "Somebody else, or another window of yours, changed this meanwhile. Compare before you save.",
  },
  state: { zh: "当前状态下不能办理此事项。", en: "This cannot be done in the present state." },
  archived: {
    zh: "已归档，任何人不得更改；如需更正，请新增版本。",
    en: "It is archived and cannot be changed by anyone; add a new version to correct it.",
  },
  duplicate: { zh: "已有相同的记录。", en: "The same record exists already." },
  too_large: { zh: "文件超过允许的大小。", en: "The file is larger than allowed." },
  unsupported_type: { zh: "不支持这种文件。", en: "This kind of file is not taken." },
  mismatch: { zh: "文件未完整送达，请重新上传。", en: "The file did not arrive whole; please send it again." },
  unauthenticated: { zh: "登录已失效，请重新登录。", en: "You are signed out; please sign in again." },
  locked: { zh: "尝试次数过多，请稍后再试。", en: "Too many tries; please wait and try again." },
  rate_limited: { zh: "请求过于频繁，请稍后再试。", en: "Too many requests; please wait a moment." },
  surprise: {
    zh: "系统出错，您填写的内容仍在。请稍后重试或把编号告诉管理员：{id}",
    en: "Something went wrong; what you entered is still here. Try again, or give the administrator this number: {id}",
  },
};

/** Words for the codes that `parseInput` makes; a slice adds its own beside them. */
export const fieldErrorLabels: Readonly<Record<string, Words>> = {
  required: { zh: "必填", en: "Required" },
  too_small: { zh: "过短或过小", en: "Too short or too small" },
  too_big: { zh: "过长或过大", en: "Too long or too large" },
  invalid: { zh: "格式不正确", en: "Not in the right form" },
  not_found: { zh: "不存在或无权引用", en: "Does not exist or is not open to you" },
  duplicate: { zh: "已存在", en: "Exists already" },
};
