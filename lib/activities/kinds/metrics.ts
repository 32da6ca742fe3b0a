import type { Words } from "@/lib/platform/i18n";

export type MetricDefinition = {
  readonly words: Words;
  /** Unit that the form proposes. */
  readonly unit: string;
  /** False where a sum says nothing: rates, ranks, prices per unit, "per person". */
  readonly additive: boolean;
  /** The figure must say which kind of money it is; kinds are never added together. */
  readonly money?: boolean;
  /** A rate of a survey: shown with a warning while the size of the sample is missing. */
  readonly sample?: boolean;
};

const count = (zh: string, en: string, unit: string): MetricDefinition => ({ words: { zh, en }, unit, additive: true });
const level = (zh: string, en: string, unit: string): MetricDefinition => ({
  words: { zh, en },
  unit,
  additive: false,
});
const surveyed = (zh: string, en: string): MetricDefinition => ({ ...level(zh, en, "%"), sample: true });

/** Every metric a figure can have. Codes are stable: targets, dashboards and reports name them. */
export const metrics = {
  participants: count("参加人数", "Participants", "人"),
  attendances: count("参加人次", "Attendances", "人次"),
  volunteers: count("志愿者人数", "Volunteers", "人"),
  service_hours: count("志愿服务时长", "Hours of voluntary service", "小时"),
  service_uses: count("服务人次", "People served (visits)", "人次"),
  beneficiaries: count("受益（资助）人数", "Beneficiaries", "人"),
  screened: count("筛查人数", "People screened", "人"),
  households: count("涉及户数", "Households", "户"),
  headcount: count("人员数", "Staff", "人"),
  teams: count("参赛队", "Teams", "支"),
  districts: count("参与区县（市）", "Districts or counties taking part", "个"),
  provinces: count("参与省（市）", "Provinces taking part", "个"),
  schools: count("服务学校", "Schools served", "所"),
  venues: count("场馆（场地）", "Venues", "处"),
  venue_visits: count("场馆接待人次", "Visits to venues", "万人次"),
  contributors: count("参与科室（单位）", "Sections or units contributing", "个"),
  classes: count("参与班级", "Classes", "个"),
  copies: count("发放份数", "Copies handed out", "份"),
  letters: count("倡议书", "Letters", "封"),
  issues: count("期数", "Issues", "期"),
  essays: count("心得（征文）", "Essays", "篇"),
  media_reports: count("媒体报道", "Media reports", "篇"),
  facility_upkeep: count("公共设施维护", "Upkeep of public facilities", "次"),
  dissuasions: count("文明劝导", "Acts of dissuasion", "人次"),
  adverts_removed: count("清除小广告（牛皮癣）", "Illegal adverts removed", "次"),
  litter_pickups: count("捡拾垃圾", "Litter picked up", "次"),
  waste_cleared: count("清运垃圾", "Waste cleared", "吨"),
  outings_per_person: level("人均参加次数", "Outings per person", "次/人"),
  problems_found: count("发现问题", "Problems found", "项"),
  problems_solved: count("整改（解决）问题", "Problems solved", "项"),
  money: { words: { zh: "资金", en: "Money" }, unit: "万元", additive: true, money: true },
  unit_cost: level("单位造价", "Cost per unit", "万元/个"),
  grant_rate: level("资助标准", "Rate of grant", "元/人·月"),
  payout_rate: level("发放率", "Share paid out", "%"),
  courts: count("球场", "Courts", "片"),
  facilities: count("设施（器材）", "Facilities", "副"),
  sub_projects: count("子项目", "Sub-projects", "个"),
  floor_area: count("建筑面积", "Floor area", "平方米"),
  area_per_head: level("人均场地面积", "Facility area per head", "平方米"),
  work_progress: level("形象进度", "Progress of works", "%"),
  volumes: count("归档卷（盒）数", "Archive volumes", "卷"),
  archive_items: count("归档件数", "Archive items", "件"),
  awareness_rate: surveyed("知晓率", "Awareness"),
  support_rate: surveyed("支持率", "Support"),
  satisfaction_rate: surveyed("满意率", "Satisfaction"),
  participation_rate: surveyed("参与率", "Participation"),
  coverage_rate: level("覆盖率", "Coverage", "%"),
  completion_rate: level("完成率", "Completion", "%"),
  score: level("得分", "Score", "分"),
  rank: level("名次", "Rank", "位"),
  streak_years: level("连续年数", "Years running", "年"),
  counties: level("县（市、区）", "Counties", "个"),
  zones: level("开发区（高新区）", "Development zones", "个"),
  land_area: level("总面积", "Total area", "平方公里"),
  urban_area: level("市区面积", "Urban area", "平方公里"),
  population: level("总人口", "Population", "万人"),
  urban_population: level("市区人口", "Urban population", "万人"),
  gdp: level("国内（地区）生产总值", "Gross domestic product", "亿元"),
  gdp_growth: level("生产总值增速", "Growth of GDP", "%"),
  gdp_above_province: level("增速高于全省", "Growth above the province", "百分点"),
  gdp_above_country: level("增速高于全国", "Growth above the country", "百分点"),
  fiscal_revenue: level("财政收入", "Fiscal revenue", "亿元"),
  fiscal_increase: level("财政收入增收额", "Increase of fiscal revenue", "亿元"),
  fiscal_growth: level("财政收入增速", "Growth of fiscal revenue", "%"),
  /** For what has no code; the figure then carries a label, and only equal labels are added. */
  other: count("其他指标", "Other figure", "个"),
} as const satisfies Readonly<Record<string, MetricDefinition>>;

export type MetricCode = keyof typeof metrics;
export const metricCodes = Object.keys(metrics) as [MetricCode, ...MetricCode[]];

/** The definition of a stored code; the open one for a code of an older registry. */
export function metricOf(code: string): MetricDefinition {
  return (metrics as Readonly<Record<string, MetricDefinition>>)[code] ?? metrics.other;
}
