import { entry, on } from "../loader/words";

const source =
  "我市的创建工作取得了丰硕的成果,连续7年获全省卫生城市第一名,1999年进入全国卫生先进城市,2000年被评为全国双拥模范城,连续两年荣获全省社会治安综合治理第一名,同时我市的信访工作在全省名列前茅。";

/** 导语：荣誉. A streak is kept by its length; the years it began and ended stand nowhere in the report. */
export const honours = [
  entry("honour", "S5-09", "全省卫生城市第一名（连续7年）", {
    text: "连续7年获全省卫生城市第一名。",
    details: { scope: "provincial", rank: 1, streakYears: 7 },
    source,
  }),
  entry("honour", "S5-10", "全国卫生先进城市", {
    text: "1999年进入全国卫生先进城市。",
    when: on("1999"),
    details: { scope: "national", years: ["1999年"] },
    standards: ["荣誉-1)"],
    source,
  }),
  entry("honour", "S5-11", "全国双拥模范城", {
    text: "2000年被评为全国双拥模范城。",
    when: on("2000"),
    details: { scope: "national", years: ["2000年"] },
    standards: ["荣誉-1)"],
    source,
  }),
  entry("honour", "S5-12", "全省社会治安综合治理第一名（连续2年）", {
    text: "连续2年荣获全省社会治安综合治理第一名。",
    details: { scope: "provincial", rank: 1, streakYears: 2 },
    source,
  }),
  entry("honour", "S5-13", "信访工作在全省名列前茅", {
    text: "信访工作在全省名列前茅。",
    details: { scope: "provincial", placing: "名列前茅" },
    source,
  }),
];
