import type { Role } from "@/lib/platform/db/generated/enums";
import type { Words } from "@/lib/platform/i18n";

export const roleLabels: Readonly<Record<Role, Words>> = {
  staff: { zh: "填报员", en: "Staff" },
  head: { zh: "单位负责人", en: "Head of department" },
  leader: { zh: "领导小组成员", en: "Leading group member" },
  auditor: { zh: "文明办审核员", en: "Auditor" },
  admin: { zh: "系统管理员", en: "Administrator" },
};

export const roleHints: Readonly<Record<Role, Words>> = {
  staff: { zh: "登记活动、上传佐证材料", en: "Logs activities and uploads evidence" },
  head: { zh: "查看本单位全部台账，督促填报", en: "Sees the whole ledger of the department" },
  leader: { zh: "查看完成情况、统计与工作总结", en: "Sees completion, figures and summaries" },
  auditor: { zh: "审核、退回、归档", en: "Reviews, returns and archives" },
  admin: { zh: "管理用户、单位与设置，不看业务数据", en: "Keeps users, departments and settings; sees no ledger data" },
};

/** Words for the field codes of the mutations of this slice. */
export const userFieldLabels: Readonly<Record<string, Words>> = {
  username_shape: { zh: "用户名为 2–40 个字，不含空格", en: "A username has 2 to 40 signs and no blanks" },
  username_taken: { zh: "已有相同或极为相近的用户名", en: "The same name, or one that looks alike, exists" },
  roles_apart: { zh: "管理员与审核员不得由同一账号兼任", en: "One account is never both administrator and auditor" },
  term_exists: { zh: "该账号已在此单位担任此角色", en: "The account holds this role there already" },
  password_short: { zh: "密码过短，请至少使用 12 个字", en: "Too short; use at least 12 characters" },
  password_long: { zh: "密码过长", en: "Too long" },
  password_common: { zh: "此密码过于常见，容易被猜中", en: "This password is among the first that are guessed" },
  password_names: {
    zh: "密码不能包含用户名、单位名或系统名",
    en: "It must not hold the name of the account, the department or this system",
  },
  password_same: { zh: "新密码不能与原密码相同", en: "The new password must differ from the old one" },
  password_wrong: { zh: "原密码不正确", en: "The present password is not right" },
  password_repeat: { zh: "两次输入的密码不一致", en: "The two entries differ" },
  expiry_range: { zh: "有效期须在今天之后、一年以内", en: "The expiry must lie after today and within one year" },
};
