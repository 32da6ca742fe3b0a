import { entry, on, times, uncounted } from "../loader/words";

const study = "在党史学习教育的基础上,开展了新民法典讲座,学习贯彻十九届六中全会精神等集中专题学习讨论会。";
const boards =
  "充分利用宣传栏等场所张贴创建文明城市宣传资料,局领导利用各种会议,向广大干部职工传达创建工作最新动态,向全系统职工发放《卫生行业文明用语》材料,要求每位职工,尤其是窗口人员经常学习,务求规范自己的言行。";
const ethics =
  "我局还从医德医风教育入手,完善医德医风档案记录,并将记录结果切实与考核相结合,严格贯彻执行国家卫健委颁发的“九不准”等相关文件精神,宽严相济,号召广大医务人员廉洁行医,诚信服务,做一名文明的医务人员。";

/** 二、提高认识，加强宣教. */
export const publicity = [
  entry("activity", "S2-12", "新民法典讲座", {
    text: "在党史学习教育的基础上，开展新民法典讲座。",
    series: "道德教育",
    details: { form: "lecture", items: ["民法典"], section: "publicity" },
    source: study,
  }),
  entry("meeting", "S2-13", "十九届六中全会精神专题学习讨论会", {
    text: "召开学习贯彻十九届六中全会精神等集中专题学习讨论会。",
    details: { form: "study", topic: "学习贯彻十九届六中全会精神", section: "publicity" },
    when: on("2021"),
    enteredOn: "2021-12-06",
    source: study,
  }),
  entry("activity", "S2-14", "党史学习教育和道德教育活动", {
    text: "在党史学习教育的基础上，着重围绕党性党风、职业道德、公民道德等内容深入开展一系列道德教育活动。",
    series: "道德教育",
    count: uncounted("一系列"),
    details: { form: "education", items: ["党性党风", "职业道德", "公民道德"], section: "publicity" },
    source:
      "从干部队伍思想实际出发,以习近平新时代中国特色社会主义思想为指导,着重围绕党性党风、职业道德、公民道德等内容深入开展了一系列道德教育活动。在党史学习教育的基础上",
  }),
  entry("publicity", "S2-15", "宣传栏张贴创建宣传资料", {
    text: "充分利用宣传栏等场所张贴创建文明城市宣传资料。",
    count: uncounted(),
    details: { form: "board", theme: "创建文明城市", content: "创建文明城市宣传资料" },
    source: boards,
  }),
  entry("distribution", "S2-16", "发放《卫生行业文明用语》", {
    text: "向全系统职工发放《卫生行业文明用语》材料，要求每位职工尤其是窗口人员经常学习。",
    details: { form: "code", items: ["《卫生行业文明用语》"], audience: ["全系统职工", "窗口人员"], scope: "全系统" },
    source: boards,
    papers: [
      {
        file: "卫生行业文明用语.docx",
        title: "《卫生行业文明用语》材料",
        materialType: "other",
        issuer: "盖州市卫健局",
        formedOn: "2021-05-10",
        lines: ["向全系统职工发放的《卫生行业文明用语》材料。", "（演示文件，正文从略）"],
        standards: [],
      },
    ],
  }),
  entry("rule", "S2-17", "医院职工行为规范", {
    text: "在医院内实行着装规范、微笑服务、文明用语3项规范。",
    count: times(3),
    details: { form: "conduct", items: ["着装规范", "微笑服务", "文明用语"], section: "publicity" },
    source:
      "在医院内实行着装规范、微笑服务、文明用语,大力倡导文明礼貌、助人为乐、热爱集体、爱护公物、遵纪守法的社会公德,尊老爱幼、家庭和睦、勤俭持家、邻里团结的家庭美德。",
  }),
  entry("activity", "S2-18", "庆祝建党100周年文化活动", {
    text: "利用庆祝建党100周年等纪念日开展丰富多彩的文化活动。",
    count: uncounted(),
    details: { form: "culture", section: "publicity" },
    tags: ["建党100周年"],
    source: "利用庆祝建党100周年等纪念日开展丰富多彩的文化活动,丰富广大职工的精神文化生活。",
  }),
  entry("rule", "S2-19", "医德医风档案记录与考核结合", {
    text: "完善医德医风档案记录并与考核相结合，严格执行国家卫健委颁发的“九不准”等文件精神。",
    details: {
      form: "system",
      items: ["医德医风档案记录"],
      definition: "记录结果与考核相结合；“九不准”各条内容原文未列。",
      tiedToAppraisal: true,
      basis: "国家卫健委“九不准”等相关文件",
      section: "publicity",
    },
    tags: ["九不准"],
    source: ethics,
  }),
];
