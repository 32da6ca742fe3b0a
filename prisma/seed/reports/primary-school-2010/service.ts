import { entry, figure, uncounted } from "../loader/words";

const volunteers = "我校共有七百余名学生加入志愿者的行列,参与公共设施的维护次数累计多达108次";
const dissuasion = "在街道上对部分市民乱穿马路,闯红灯、乱停靠车辆等行为劝导的人次多达585人";
const cleaning = "擦牛皮癣的次数累计多达678次,学生主动捡垃圾的多达700多次";

/** 三、what the pupils did as volunteers, in numbers. Each count is a figure with its own unit. */
export const service = [
  entry("voluntary_service", "S3-17", "学生加入志愿者行列", {
    text: "全校共有七百余名学生加入志愿者的行列。",
    series: "“三千工程”",
    count: uncounted(),
    details: { form: "mixed", scope: "学生" },
    figures: [figure("volunteers", "七百余名")],
    source: volunteers,
  }),
  entry("voluntary_service", "S3-18", "维护公共设施", {
    text: "学生志愿者参与公共设施的维护，累计108次。",
    count: uncounted(),
    details: { form: "facility" },
    figures: [figure("facility_upkeep", "108次")],
    source: volunteers,
  }),
  entry("voluntary_service", "S3-20", "文明劝导", {
    text: "在街道上对乱穿马路、闯红灯、乱停靠车辆等行为进行劝导，共585人次。",
    count: uncounted(),
    details: { form: "dissuasion" },
    figures: [figure("dissuasions", "585人次")],
    source: dissuasion,
  }),
  entry("voluntary_service", "S3-22", "清除“牛皮癣”", {
    text: "学生擦除“牛皮癣”，累计678次。",
    count: uncounted(),
    details: { form: "adverts" },
    figures: [figure("adverts_removed", "678次")],
    source: cleaning,
  }),
  entry("voluntary_service", "S3-23", "主动捡拾垃圾", {
    text: "学生主动捡垃圾700多次。",
    count: uncounted(),
    details: { form: "environment" },
    figures: [figure("litter_pickups", "700多次")],
    source: cleaning,
  }),
  entry("voluntary_service", "S3-26", "每名学生上街实践", {
    text: "活动期间，每个学生上街实践均在2次以上。",
    count: uncounted(),
    details: { form: "mixed", scope: "每个学生" },
    figures: [figure("outings_per_person", "2次以上", { unit: "次/人" })],
    source: "活动期间,每个学生上街实践均在2次以上,并在活动结束后写下心得体会,学校评出了34篇优秀活动心得。",
  }),
];
