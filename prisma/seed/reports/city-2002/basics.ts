import { entry, figure, on, times } from "../loader/words";

const place =
  "我们长治市下辖13个县(市、区)和一个高新技术开发区,总面积13896平方公里,总人口316万。其中,市区面积334平方公里,常住人口64万。";
const gdp = "2001年,全市国内生产总值达到185亿元,比上年增长9.5%,分别高于全省、全国增长速度1.2和2.2个百分点。";
const year2001 = { asOf: "2001-12-31", asOfPrecision: "year" as const };
const may2002 = { asOf: "2002-05-31", asOfPrecision: "day" as const };

/** 导语：基本情况. Each statistic as of its own date. */
export const basics = [
  entry("statistic", "S5-01 S5-02 S5-03", "行政区划、面积和人口", {
    text: "下辖13个县（市、区）和1个高新技术开发区，总面积13896平方公里，总人口316万人。",
    details: { subject: "长治市" },
    count: times(4),
    figures: [
      figure("counties", "13个"),
      figure("zones", "1个", { label: "高新技术开发区" }),
      figure("land_area", "13896平方公里"),
      figure("population", "316万人"),
    ],
    source: place,
  }),
  entry("statistic", "S5-04", "市区面积和常住人口", {
    text: "市区面积334平方公里，常住人口64万人。",
    details: { subject: "长治市市区" },
    count: times(2),
    figures: [figure("urban_area", "334平方公里"), figure("urban_population", "64万人")],
    source: place,
  }),
  entry("statistic", "S5-05 S5-06", "2001年国内生产总值", {
    text: "2001年全市国内生产总值达到185亿元，比上年增长9.5%，分别高于全省、全国增长速度1.2个百分点和2.2个百分点。",
    when: on("2001"),
    details: { subject: "国内生产总值", period: "2001年" },
    count: times(4),
    figures: [
      figure("gdp", "185亿元", year2001),
      figure("gdp_growth", "9.5%", year2001),
      figure("gdp_above_province", "1.2个百分点", year2001),
      figure("gdp_above_country", "2.2个百分点", year2001),
    ],
    source: gdp,
  }),
  entry("statistic", "S5-07", "2001年财政总收入", {
    text: "2001年全市财政总收入17.91亿元，比上年增加2.86亿元，增长19%。",
    when: on("2001"),
    details: { subject: "财政总收入", period: "2001年" },
    standards: ["Ⅲ-53-1)", "Ⅲ-54-1)"],
    count: times(3),
    figures: [
      figure("fiscal_revenue", "17.91亿元", year2001),
      figure("fiscal_increase", "2.86亿元", year2001),
      figure("fiscal_growth", "19%", year2001),
    ],
    source: "全市财政总收入17.91亿元,比上年增加2.86亿元,增长19%。",
  }),
  entry("statistic", "S5-08", "2002年1—5月财政收入", {
    text: "财政收入完成10.16亿元，同比增长26.41%。",
    when: on("2002-01-01", "2002-05-31"),
    details: { subject: "财政收入", period: "2002年1—5月" },
    count: times(2),
    figures: [figure("fiscal_revenue", "10.16亿元", may2002), figure("fiscal_growth", "26.41%", may2002)],
    source: "今年1—5月份,财政收入完成10.16亿元,同比增长26.41%。",
  }),
];
