import type { Paper } from "../loader/types";
import { entry, times } from "../loader/words";

const signs = "同时,我局在城西桥和民政局宿舍区分别设置了永久性宣传标志牌,对文明城创建工作起到了很好的促进作用。";

function photo(place: string): Paper {
  return {
    file: `${place}永久性宣传标志牌.jpg`,
    title: `${place}永久性宣传标志牌`,
    materialType: "scene_photo",
    formedOn: "2011-05-20",
    place,
    caption: `2011年，县民政局在${place}设置永久性宣传标志牌，宣传文明城市创建工作。`,
    lines: ["文明城市创建", "永久性宣传标志牌", place],
    standards: [],
  };
}

/** 二、加强宣传. */
export const publicity = [
  entry("meeting", "S1-10", "全系统大会传达学习创建知识", {
    text: "先后召开2次全系统大会，专门传达、学习文明城创建的有关知识和工作要求。",
    count: times(2),
    details: {
      form: "system",
      topic: "传达、学习文明城创建的有关知识和工作要求",
      scope: "全系统",
      section: "publicity",
    },
    source: "为了营造浓厚氛围,我们先后召开两次全系统大会,专门传达、学习文明城创建的有关知识和工作要求。",
  }),
  entry("publicity", "S1-11", "永久性宣传标志牌", {
    key: "signs",
    text: "在城西桥和民政局宿舍区设置永久性宣传标志牌2处。",
    count: times(2),
    details: { form: "permanent_sign" },
    source: signs,
  }),
  entry("publicity", "S1-11", "城西桥永久性宣传标志牌", {
    detailOf: "signs",
    text: "在城西桥设置永久性宣传标志牌。",
    place: "城西桥",
    details: { form: "permanent_sign" },
    source: signs,
    papers: [photo("城西桥")],
  }),
  entry("publicity", "S1-11", "民政局宿舍区永久性宣传标志牌", {
    detailOf: "signs",
    text: "在民政局宿舍区设置永久性宣传标志牌。",
    place: "民政局宿舍区",
    details: { form: "permanent_sign" },
    source: signs,
    papers: [photo("民政局宿舍区")],
  }),
];
