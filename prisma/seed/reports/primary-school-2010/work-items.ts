import { entry, times, uncounted } from "../loader/words";

const radio =
  "(4)通过校红领巾广播站大力宣传文明知识,表扬身边的好人好事,鼓励文明行为。大力宣传我校在文明创建活动中的特色及好人好事。";
const street =
  "(6)加大宣传力度,扩大文明创建对社会影响。参加活动的学生穿校服、戴小黄帽、佩戴绶带、带上袖章、打好横幅上街宣传。";
const route = "宣传活动由学校行政领队,班主任组织四到六年级的同学上街(从学校路口至龙州路口)进行宣传";

/** 三、(1)–(8). */
export const workItems = [
  entry("frame", "S3-09", "实施方案的8项工作", {
    text: "以实施方案为抓手，把每一项工作都落实到位，共8项。",
    count: times(8),
    details: {
      form: "frame",
      items: [
        "全体教师会上进行创建教育及宣传",
        "开展“四个一”活动",
        "利用国旗下讲话进行礼仪教育、文明行为教育",
        "通过校红领巾广播站宣传文明知识",
        "开展“小手牵大手”系列活动",
        "学生上街宣传",
        "优化办学环境，加强“平安校园”建设",
        "加强健康行为的养成教育",
      ],
    },
    source: "开展“创建文明城市”工作以来,学校以实施方案为抓手,关注工作的每一个细节,把每一项工作都落实到位。",
  }),
  entry("meeting", "S3-10", "全体教师会创建教育和宣传", {
    text: "在全体教师会上进行创建全省文明城市工作的教育及宣传。",
    count: uncounted(),
    details: { form: "staff", topic: "创建全省文明城市工作的教育及宣传", scope: "全体教师", section: "implementation" },
    source: "(1)在全体教师会上,进行创建全省文明城市工作的教育及宣传。",
  }),
  entry("activity", "S3-09", "国旗下讲话礼仪教育", {
    text: "利用国旗下讲话，对全校师生进行礼仪教育、文明行为的教育。",
    count: uncounted(),
    details: { form: "education", scope: "全校师生", items: ["礼仪教育", "文明行为教育"] },
    source: "(3)利用国旗下讲话,对全校师生进行礼仪教育、文明行为的教育。",
  }),
  entry("publicity", "S3-31", "红领巾广播站宣传文明知识", {
    text: "通过校红领巾广播站大力宣传文明知识，表扬身边的好人好事。",
    count: uncounted(),
    details: {
      form: "broadcast",
      medium: "校红领巾广播站",
      content: "文明知识、好人好事、文明创建活动特色",
      section: "implementation",
    },
    source: radio,
  }),
  entry("activity", "S3-31", "“小手牵大手”系列活动", {
    text: "开展“小手牵大手”系列活动。",
    series: "“小手牵大手”",
    count: uncounted("系列"),
    details: { form: "campaign" },
    source: "(5)开展“小手牵大手”系列活动。",
  }),
  entry("activity", "S3-15 S3-16", "四到六年级学生上街宣传", {
    text: "由学校行政领队，班主任组织四到六年级学生上街，从学校路口至龙州路口进行宣传；学生穿校服、戴小黄帽、佩戴绶带、戴袖章、打横幅，统一着装（用品）5种。",
    details: {
      form: "street_publicity",
      scope: "四到六年级",
      route: "学校路口至龙州路口",
      equipment: ["校服", "小黄帽", "绶带", "袖章", "横幅"],
    },
    source: `${street}\n${route}`,
  }),
  entry("activity", "S3-31", "“平安校园”建设", {
    text: "优化办学环境，加强“平安校园”建设，治理校园周边环境，稳定良好的教育教学秩序。",
    count: uncounted(),
    details: { form: "other", items: ["平安校园", "治理校园周边环境"] },
    source: "(7)进一步优化办学环境,加强“平安校园”建设,治理校园周边环境,稳定良好的教育教学秩序。",
  }),
  entry("activity", "S3-31", "健康行为养成教育", {
    text: "加强健康行为的养成教育，重视学生良好的卫生习惯和文明行为的养成，教育学生争做文明学生。",
    count: uncounted(),
    details: { form: "education", items: ["健康行为", "卫生习惯", "文明行为"] },
    source: "(8)加强健康行为的养成教育,重视学生良好的卫生习惯和文明行为的养成教育,教育学生争做文明学生。",
  }),
];
