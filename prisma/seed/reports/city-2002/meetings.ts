import { counted, entry, figure, on, times } from "../loader/words";

const special =
  "今年以来,针对文明城市创建工作中存在的问题,市委、市政府已先后20多次召开专题会议和现场办公会议予以解决;市人大、市政协先后8次组织人大代表、政协委员实地视察,有效推动了创建工作向纵深发展。";

/** 一、加强领导：会议与视察. */
export const meetings = [
  entry("meeting", "S5-14", "向中央文明办汇报创建工作情况", {
    text: "2001年底，向中央文明办汇报创建全国文明城市工作情况。",
    when: on("2001"),
    details: { form: "debrief", topic: "创建全国文明城市工作情况", scope: "中央文明办" },
    source: "去年年底,我市向中央文明办汇报了创建全国文明城市\n工作情况",
  }),
  entry("meeting", "S5-24", "创建全国文明城市动员大会", {
    text: "3月22日，市委召开创建全国文明城市动员大会并现场直播，驻市单位所有一把手2000多人参加。",
    when: on("2002-03-22"),
    tags: ["五个一"],
    details: { form: "mobilisation", scope: "包括驻市单位所有一把手", broadcast: true },
    figures: [figure("participants", "2000多人")],
    source:
      "3月22日,市委召开了包括驻市单位所有一把手2000多人参加的创建全国文明城市动员大会,并通过现场直播,号召全市人民迅速行动起来,以家庭为细胞,以单位为基本单元,积极投身文明城市创建。",
  }),
  entry("meeting", "S5-25", "创建全国文明城市誓师动员大会", {
    text: "3月28日，召开创建全国文明城市誓师动员大会，驻市部队官兵、青少年学生万余人参加。",
    when: on("2002-03-28"),
    tags: ["五个一"],
    details: { form: "oath", scope: "驻市部队官兵、青少年学生" },
    figures: [figure("participants", "万余人")],
    source:
      "3月28日,市里召开了由万余名驻市部队官兵、青少年学生参加的创建全国文明城市誓师动员大会,号召部队官兵和青少年学生从我做起,从小做起,从今天做起,从身边做起,从一点一滴做起,在文明城市创建中贡献力量。",
  }),
  entry("meeting", "S5-27", "创建工作专题会议和现场办公会议", {
    text: "市委、市政府先后20多次召开专题会议和现场办公会议，解决文明城市创建工作中存在的问题。",
    count: counted("20多次"),
    details: { form: "topic_and_on_site", agenda: ["创建全国文明城市"] },
    enteredOn: "2002-06-12",
    source: special,
  }),
  entry("visit", "S5-28", "人大代表、政协委员实地视察", {
    text: "市人大、市政协先后8次组织人大代表、政协委员实地视察。",
    count: times(8),
    details: { form: "inspection", visitors: ["市人大（人大代表）", "市政协（政协委员）"] },
    enteredOn: "2002-06-12",
    source: special,
  }),
];
