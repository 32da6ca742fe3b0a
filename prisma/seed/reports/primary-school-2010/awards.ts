import { entry, times } from "../loader/words";

const upkeep = "参与公共设施的维护次数累计多达108次,期中c98、c99、c105、c117表现突出";
const cleaning =
  "擦牛皮癣的次数累计多达678次,学生主动捡垃圾的多达700多次,期中以c101、c102、c103、c116、c98、c99、c100、c105、c117表现最为突出。";

/** 三、the classes and essays that stood out, by what they were chosen for. */
export const awards = [
  entry("award", "S3-19", "公共设施维护表现突出班级", {
    text: "公共设施维护中，c98、c99、c105、c117共4个班表现突出。",
    count: times(4),
    details: { form: "class", ratedMetric: "facility_upkeep", winners: ["c98", "c99", "c105", "c117"] },
    source: upkeep,
    corrected: upkeep.replace("期中", "其中"),
  }),
  entry("award", "S3-21", "文明劝导表现突出班级", {
    text: "文明劝导中，c106、c116、c101、c102共4个班表现突出。",
    count: times(4),
    details: { form: "class", ratedMetric: "dissuasions", winners: ["c106", "c116", "c101", "c102"] },
    source: "在街道上对部分市民乱穿马路,闯红灯、乱停靠车辆等行为劝导的人次多达585人,以c106、c116、c101、c102表现突出。",
  }),
  entry("award", "S3-24", "清除“牛皮癣”、捡垃圾表现突出班级", {
    text: "清除“牛皮癣”、主动捡垃圾中，c101、c102、c103、c116、c98、c99、c100、c105、c117共9个班表现最为突出。",
    count: times(9),
    details: {
      form: "class",
      ratedMetric: "litter_pickups",
      winners: ["c101", "c102", "c103", "c116", "c98", "c99", "c100", "c105", "c117"],
    },
    source: cleaning,
    corrected: cleaning.replace("期中", "其中"),
  }),
  entry("award", "S3-27", "优秀活动心得", {
    text: "活动结束后学生写下心得体会，学校评出34篇优秀活动心得。",
    count: times(34),
    details: { form: "essay", title: "优秀活动心得" },
    source: "并在活动结束后写下心得体会,学校评出了34篇优秀活动心得。",
  }),
];
