import type { Paper } from "../loader/types";
import { entry, figure, times, uncounted } from "../loader/words";

const channels = ["升旗仪式", "班会", "国旗下讲话", "校园广播", "校园标语", "宣传橱窗", "班级墙报"];
const campaigns =
  "少先队大队部以社会主义荣辱观和文明礼仪宣传教育为主线,精心设计活动载体,认真开展了“知荣辱,树新风,我行动”、“做一个有道德的人”等道德实践活动";
const fourOnes =
  "(2)在全校开展“四个一”活动。即学校出一期宣传栏、挂一条宣传横幅,班级办一期黑板报、各班召开一次主题班队会。";
const series = "“四个一”";

const board: Paper = {
  file: "创建文明城市宣传栏.jpg",
  title: "学校创建文明城市宣传栏",
  materialType: "scene_photo",
  formedOn: "2010-04-12",
  place: "某小学",
  caption: "某小学在“四个一”活动中办出的创建文明城市宣传栏。",
  lines: ["创建文明城市", "宣传栏", "某小学"],
  standards: [],
};

/** 二、加大宣传力度, and the four ones of part 三. */
export const publicity = [
  entry("publicity", "S3-03", "七种形式宣传创建文明城市", {
    text: "利用升旗仪式、班会、国旗下讲话、校园广播、校园标语、宣传橱窗、班级墙报7种形式宣传创建文明城市。",
    count: times(7),
    details: { form: "channels", channels },
    source:
      "学校利用升旗仪式、班会、国旗下讲话、校园广播、校园标语、宣传橱窗,班级墙报等宣传形式,让广大师生能充分认识创建文明城市工作的重要性、必要性,并积极参与到创建文明城市活动中来,同时又把这些知识带入家庭、社区,影响他人。",
  }),
  entry("activity", "S3-04", "“知荣辱，树新风，我行动”道德实践活动", {
    text: "少先队大队部开展“知荣辱，树新风，我行动”道德实践活动。",
    details: { form: "campaign", section: "publicity" },
    source: campaigns,
  }),
  entry("activity", "S3-04", "“做一个有道德的人”道德实践活动", {
    text: "少先队大队部开展“做一个有道德的人”道德实践活动。",
    details: { form: "campaign", section: "publicity" },
    source: campaigns,
  }),
  entry("frame", "S3-05 S3-06 S3-07", "“三千工程”", {
    text: "着力实施“千名学生净街道”“千封倡议进家庭”“千户家庭树新风”的“三千工程”。",
    series: "“三千工程”",
    count: times(3),
    details: { form: "frame", items: ["千名学生净街道", "千封倡议进家庭", "千户家庭树新风"], section: "publicity" },
    tags: ["三千工程"],
    source: "着力实施了学校向广大市民发出倡议,“千名学生净街道”、“千封倡仪进家庭”、“千户家庭树新风”的“三千工程”",
    corrected: "着力实施了学校向广大市民发出倡议,“千名学生净街道”、“千封倡议进家庭”、“千户家庭树新风”的“三千工程”",
  }),
  entry("frame", "S3-08", "学校、家庭、社区三大环节", {
    text: "紧紧抓住学校、家庭、社区3个环节，实现学校、社区、家庭互动。",
    count: times(3),
    details: { form: "links", items: ["学校", "家庭", "社区"], section: "publicity" },
    tags: ["三大环节"],
    source:
      "紧紧抓住学校、家庭、社区三大环节,以丰富多彩的社会实践活动为载体,以实现“学校、社区、家庭互动”为目标的未成年人思想道德建设工作模式,推动了思想道德教育向纵深发展。",
  }),
  entry("frame", "S3-11 S3-12 S3-13 S3-14", "“四个一”活动", {
    text: "在全校开展“四个一”活动：学校出一期宣传栏、挂一条宣传横幅，班级办一期黑板报、各班召开一次主题班队会。",
    series,
    count: times(4),
    details: {
      form: "frame",
      items: ["一期宣传栏", "一条宣传横幅", "一期黑板报", "一次主题班队会"],
      section: "publicity",
    },
    tags: ["四个一"],
    source: fourOnes,
  }),
  entry("publicity", "S3-11", "学校创建宣传栏", {
    text: "学校出宣传栏1期。",
    series,
    count: times(1),
    details: { form: "board", scope: "全校" },
    source: fourOnes,
    papers: [board],
  }),
  entry("publicity", "S3-12", "学校创建宣传横幅", {
    text: "学校挂宣传横幅1条。",
    series,
    count: times(1),
    details: { form: "banner", scope: "全校" },
    source: fourOnes,
  }),
  entry("publicity", "S3-13", "班级创建黑板报", {
    text: "班级办黑板报，每班一期。",
    series,
    count: uncounted("每班1期"),
    details: { form: "blackboard", scope: "每班1期" },
    source: fourOnes,
  }),
  entry("meeting", "S3-14", "创建文明城市主题班队会", {
    text: "各班召开主题班队会，每班一次，以“创建文明城市”为主题。",
    series,
    count: uncounted("每班1次"),
    details: { form: "class", topic: "以创建文明城市为主题", scope: "每班1次", section: "publicity" },
    source: `${fourOnes}\n每个班还召开了一个以“创建文明城市为主题”的班会。`,
  }),
  entry("survey", "S3-28 S3-29", "师生创建知晓率和支持率", {
    text: "师生对创建文明城市知晓率100%、支持率100%。",
    details: { form: "statement", population: "师生" },
    enteredOn: "2010-12-08",
    figures: [figure("awareness_rate", "100%"), figure("support_rate", "100%")],
    source:
      "通过全体师生的团结奋斗,使我校创建文明城市工作取得了显著的成绩,师生对创建文明城市知晓率、支持率达到了100%,文明素质有了很大提高",
  }),
];
