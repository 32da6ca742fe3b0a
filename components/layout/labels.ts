import type { Words } from "@/lib/platform/i18n";

export const layoutLabels = {
  product: { zh: "创城台账", en: "Chuangcheng Ledger" },
  productLine: { zh: "文明城市创建工作台账", en: "The ledger of a city working for the civilized-city title" },
  skip: { zh: "跳到正文", en: "Skip to content" },
  mainNav: { zh: "主导航", en: "Main navigation" },
  openNav: { zh: "菜单", en: "Menu" },
  closeNav: { zh: "关闭菜单", en: "Close menu" },
  breadcrumb: { zh: "当前位置", en: "You are here" },
  account: { zh: "账号", en: "Account" },
  signOut: { zh: "退出登录", en: "Sign out" },
  mySettings: { zh: "个人设置", en: "My settings" },
  language: { zh: "语言", en: "Language" },
  actions: { zh: "操作", en: "Actions" },
  notFoundTitle: { zh: "没有找到这个页面", en: "Page not found" },
  notFoundBody: {
    zh: "地址可能有误，内容可能已移走，或者不在您的查看范围内。",
    en: "The address may be wrong, the item may have moved, or it is outside what you may see.",
  },
  toHome: { zh: "回到首页", en: "Back to home" },
  errorTitle: { zh: "页面没有打开", en: "The page did not open" },
  errorBody: {
    zh: "系统读取数据时出错，没有改动任何内容。请重试；若仍不行，请把下面的编号告诉管理员。",
    en: "Something failed while reading data; nothing was changed. Try again; if it fails again, give the administrator the id below.",
  },
} as const satisfies Record<string, Words>;
