import type { FigureValue, MoneyKind, RefusalReason, SkipReason } from "@/lib/activities/figures/types";
import type { Words } from "@/lib/platform/i18n";

export const qualifierLabels: Readonly<Record<FigureValue["qualifier"], Words>> = {
  exact: { zh: "准确数", en: "exact" },
  approx_below: { zh: "近（略少于）", en: "nearly" },
  over: { zh: "余、多、超（多于）", en: "more than" },
  at_least: { zh: "以上（不少于）", en: "at least" },
  more_than_half: { zh: "过半", en: "more than half" },
  uncounted: { zh: "未计数（经常、一系列）", en: "not counted" },
  approx: { zh: "约", en: "about" },
};

export const moneyKindLabels: Readonly<Record<MoneyKind, Words>> = {
  invested: { zh: "投入", en: "put in" },
  obtained: { zh: "争取", en: "obtained" },
  paid: { zh: "发放", en: "paid out" },
  budgeted: { zh: "预算", en: "budgeted" },
};

/** Why figures were not added. */
export const sumRefusalLabels: Readonly<Record<RefusalReason, Words>> = {
  units_differ: { zh: "计量单位不同，不能相加", en: "The units differ, so they are not added" },
  occasions_and_attendances: {
    zh: "“次”与“人次”口径不同，除非特别要求，不予相加",
    en: "Times and attendances count different things and are added only on request",
  },
  money_kinds_differ: { zh: "资金性质不同，不能相加", en: "The kinds of money differ, so they are not added" },
  rates: { zh: "比率不能相加", en: "Rates are not added" },
};

/** Why a figure stands in the explanation of a sum without counting. */
export const skipReasonLabels: Readonly<Record<SkipReason, Words>> = {
  replaced_by_details: { zh: "已由明细替代", en: "replaced by its details" },
  joint_without_share: {
    zh: "联合开展，未约定分摊，计入牵头单位",
    en: "joint activity without agreed shares: counted for the host",
  },
  covered_by_aggregate: { zh: "已含在汇总数内", en: "within the aggregate" },
  detail_cycle: { zh: "汇总与明细互相引用，未计入", en: "aggregate and detail refer to each other: not counted" },
};

export const sumLabels = {
  empty: { zh: "尚无记录", en: "nothing recorded yet" },
  beside: { zh: "另有未计数的记录", en: "besides, without a number" },
  remainder: { zh: "汇总数中尚无明细的部分", en: "part of the aggregate without details so far" },
  counted: { zh: "计入", en: "counted" },
  skipped: { zh: "未计入", en: "not counted" },
} as const satisfies Readonly<Record<string, Words>>;

/** Words for the codes of `figureErrors`. */
export const figureErrorLabels = {
  required: { zh: "请填写", en: "Please fill this in" },
  not_a_number: { zh: "请填写数字", en: "Please enter a number" },
  no_number_allowed: {
    zh: "“过半”和未计数的指标值不填数字",
    en: "“More than half” and uncounted figures take no number",
  },
  not_money: { zh: "只有金额才填资金性质", en: "Only money has a kind of money" },
} as const satisfies Readonly<Record<string, Words>>;
