import { counted, entry, figure, times, uncounted } from "../loader/words";

const delivery =
  "三是做好档案信息报送工作。我局档案信息任务繁重,为完成信息报送工作,局内10余个科室共同努力,严格按照创城办的要求报送文字材料和影像材料。";
const practical = "“我为群众办实事”";

/** 三、紧扣重点. */
export const implementation = [
  entry("frame", "S2-25", "“我为群众办实事”3项工作", {
    text: "把文明城市创建工作和“我为群众办实事”紧密结合，开展义诊、两癌筛查、档案信息报送3项工作。",
    series: practical,
    count: times(3),
    details: { form: "frame", items: ["义诊", "两癌筛查", "档案信息报送"], section: "breakthrough" },
    source: "我局把文明城市创建工作和“我为群众办实事”紧密结合,不断深入创建工作。",
  }),
  entry("public_service", "S2-20 S2-21", "社会大型义诊", {
    text: "今年以来共组织社会大型义诊10余次，服务病人近千人次。",
    series: practical,
    count: counted("10余次"),
    details: { form: "free_clinic", audience: ["病人"], section: "breakthrough" },
    figures: [figure("service_uses", "近千人次")],
    source:
      "一是开展义诊活动,拓宽服务渠道。今年以来,我局共组织社会大型义诊10余次,服务病人近千人次,取得良好的社会效益。",
  }),
  entry("public_service", "S2-22", "农村妇女两癌筛查", {
    unit: "妇幼保健院",
    text: "妇幼保健院医务人员深入乡村，以镇、村为单位集中开展宫颈癌、乳腺癌筛查。",
    series: practical,
    count: uncounted(),
    details: {
      form: "screening",
      items: ["宫颈癌", "乳腺癌"],
      executor: "妇幼保健院",
      area: "以镇、村为单位",
      audience: ["农村妇女"],
      section: "breakthrough",
    },
    source:
      "二是做好两癌筛查,保障妇女健康。妇幼保健院医务人员深入乡村,以镇、村为单位集中开展筛查,做到早发现、早干预、早治疗,让广大农村妇女增强自我保护意识,了解宫颈癌、乳腺癌的科学防治,不断提高广大农村妇女健康水平。",
  }),
  entry("archive_work", "S2-23 S2-24", "向创城办报送档案信息", {
    text: "局内10余个科室共同努力，严格按照创城办的要求报送文字材料和影像材料2类材料。",
    series: practical,
    details: {
      form: "delivery",
      materialKinds: ["文字材料", "影像材料"],
      deliveredTo: "市创城办",
      section: "breakthrough",
    },
    figures: [figure("contributors", "10余个", { wording: "余", unit: "个" })],
    source: delivery,
  }),
];
