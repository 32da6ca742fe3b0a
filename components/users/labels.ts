import type { Words } from "@/lib/platform/i18n";

export const signInLabels = {
  title: { zh: "登录", en: "Sign in" },
  lead: { zh: "请使用单位分配的账号。", en: "Use the account that your department gave you." },
  username: { zh: "用户名", en: "Username" },
  password: { zh: "密码", en: "Password" },
  show: { zh: "显示密码", en: "Show password" },
  hide: { zh: "隐藏密码", en: "Hide password" },
  submit: { zh: "登录", en: "Sign in" },
  pending: { zh: "正在登录…", en: "Signing in…" },
  forgotten: {
    zh: "忘记密码或账号被锁定，请联系本单位的系统管理员。",
    en: "Forgotten the password, or locked out? Ask your administrator.",
  },
  failedTitle: { zh: "未能登录", en: "Not signed in" },
  wrong: {
    zh: "用户名或密码不正确，请核对后重试。",
    en: "The username or the password is not right. Please check both.",
  },
  locked: {
    zh: "连续输错次数过多，此用户名已暂停登录。请 15 分钟后再试，或请管理员解除。",
    en: "Too many wrong tries: this name is locked for now. Try again in 15 minutes, or ask an administrator.",
  },
  surprise: {
    zh: "系统暂时无法登录，请稍后再试。",
    en: "Signing in does not work at the moment. Please try again later.",
  },
  offline: {
    zh: "没有连上服务器，请检查网络后重试。",
    en: "The server could not be reached. Check the network and try again.",
  },
  cookies: {
    zh: "浏览器没有保存 Cookie，无法登录。请允许本站使用 Cookie 后重试。",
    en: "The browser keeps no cookies, so signing in cannot work. Allow them for this site and try again.",
  },
  welcome: { zh: "管理员账号已建立，请登录。", en: "The administrator's account is ready. Please sign in." },
} as const satisfies Record<string, Words>;

export const passwordLabels = {
  firstTitle: { zh: "设置新密码", en: "Set a new password" },
  firstLead: {
    zh: "您使用的是初始密码。设置自己的密码后即可开始工作。",
    en: "You signed in with a first password. Set your own, and the rest opens.",
  },
  ownTitle: { zh: "修改密码", en: "Change password" },
  ownLead: {
    zh: "修改后，您在其他设备上的登录会全部退出。",
    en: "Your sign-ins on other devices end with the change.",
  },
  current: { zh: "原密码", en: "Present password" },
  first: { zh: "初始密码", en: "First password" },
  next: { zh: "新密码", en: "New password" },
  repeat: { zh: "再输一次新密码", en: "New password again" },
  rule: {
    zh: "至少 {min} 个字，可以用中文、空格和整句话；不要含用户名、单位名，也不要用常见密码。",
    en: "At least {min} characters; Chinese, blanks and whole sentences are fine. Not the name of account or department, and nothing common.",
  },
  save: { zh: "保存新密码", en: "Save the new password" },
  saved: { zh: "密码已修改", en: "The password is changed" },
} as const satisfies Record<string, Words>;

export const setupLabels = {
  title: { zh: "初始设置", en: "First set-up" },
  lead: {
    zh: "建立城市和第一位系统管理员。此链接只能使用一次，24 小时内有效。",
    en: "Creates the city and the first administrator. The link works once, within 24 hours.",
  },
  cityName: { zh: "城市名称", en: "Name of the city" },
  cityHint: { zh: "例如：江城市。它是责任单位树的最高一级。", en: "The top of the tree of departments, e.g. 江城市." },
  username: { zh: "管理员用户名", en: "Administrator's username" },
  usernameHint: { zh: "2–40 个字，不含空格", en: "2 to 40 signs without blanks" },
  displayName: { zh: "职务名称", en: "Office" },
  displayHint: { zh: "写职务，不写姓名，例如：市文明办系统管理员", en: "The office, not a person's name" },
  password: { zh: "密码", en: "Password" },
  repeat: { zh: "再输一次密码", en: "Password again" },
  submit: { zh: "完成设置", en: "Finish" },
  closedTitle: { zh: "链接已失效", en: "The link no longer works" },
  closedBody: {
    zh: "此链接已使用过、已超过 24 小时，或系统已经有了管理员。",
    en: "It was used, is older than 24 hours, or there is an administrator already.",
  },
  closedNext: { zh: "前往登录", en: "To sign-in" },
} as const satisfies Record<string, Words>;
