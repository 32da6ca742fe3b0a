import type { Paper } from "../loader/types";
import { entry, on, times } from "../loader/words";

const upstream =
  "2011年,我局根据《XX市创建省级文明城市规划纲要(2011-2013年)》及泸宣发(2011)26号关于《2011年四川省文明城市创建工作目标考核办法》通知精神,认真领会学习,对照各项目标任务,切实加强领导,扎实开展工作";
const own =
  "制定了《XX市体育局2011年精神文明及省级文明城市创建工作要点》(泸市体〔2011〕31号)和《XX市体育局省级文明城市创建工作实施方案》(泸市体〔2011〕141号),明确了工作重点和今后一段时期的工作方向和重点。";
const takenUp =
  "今年上半年我市在“三个纳入”方面得到了各级党委政府支持,全民健身工作写进了市、区县政府工作报告,市、区县两级财政已把全民健身工作的经费列入了本级预算。体育事业发展在市政府“十二五”规划中有了明确的要求。";
const opinion =
  "市委市政府下发了《关于加强体育工作的意见》,已成为我市全民健身工作,特别是体育基础设施建设工作的纲领性文件。";

function paper(title: string, documentNumber: string, formedOn: string, standards: string[]): Paper {
  return {
    file: `${documentNumber}.docx`,
    title,
    materialType: "normative_document",
    documentNumber,
    issuer: "市体育局",
    formedOn,
    lines: [title, "（演示文件，正文从略）"],
    standards,
  };
}
const keyPoints = "XX市体育局2011年精神文明及省级文明城市创建工作要点";
const plan = "XX市体育局省级文明城市创建工作实施方案";

/** Documents from above, of the bureau's own, and the three that took the work up (三纳入). */
export const documents = [
  entry("document", "S4-01", "《XX市创建省级文明城市规划纲要（2011-2013年）》", {
    text: "认真学习《XX市创建省级文明城市规划纲要（2011-2013年）》，对照各项目标任务开展工作。",
    details: {
      form: "programme",
      origin: "upstream",
      fullTitle: "XX市创建省级文明城市规划纲要（2011-2013年）",
      period: "2011-2013年",
    },
    source: upstream,
  }),
  entry("document", "S4-02", "《2011年四川省文明城市创建工作目标考核办法》", {
    text: "按照泸宣发〔2011〕26号关于《2011年四川省文明城市创建工作目标考核办法》通知精神开展工作。",
    details: {
      form: "method",
      origin: "upstream",
      documentNumber: "泸宣发〔2011〕26号",
      fullTitle: "2011年四川省文明城市创建工作目标考核办法",
    },
    source: upstream,
  }),
  entry("document", "S4-10", `《${keyPoints}》`, {
    text: `制定《${keyPoints}》（泸市体〔2011〕31号），明确工作重点。`,
    details: {
      form: "key_points",
      origin: "own",
      documentNumber: "泸市体〔2011〕31号",
      fullTitle: keyPoints,
      issuer: "市体育局",
    },
    source: own,
    papers: [paper(keyPoints, "泸市体〔2011〕31号", "2011-03-10", ["Ⅲ-79-1)"])],
  }),
  entry("document", "S4-11", `《${plan}》`, {
    text: `制定《${plan}》（泸市体〔2011〕141号），明确部门和各科、室、校、中心的创建任务。`,
    details: {
      form: "plan",
      origin: "own",
      documentNumber: "泸市体〔2011〕141号",
      fullTitle: plan,
      issuer: "市体育局",
      decomposed: true,
    },
    standards: ["Ⅲ-80-1)"],
    source: `${own}\n在《XX市体育局省级文明城市创建工作实施方案》(泸市体〔2011〕141号)中,明确了部门和各科、室、校、中心的创建任务`,
    papers: [paper(plan, "泸市体〔2011〕141号", "2011-09-15", ["Ⅲ-80-1)"])],
  }),
  entry("frame", "S4-16", "全民健身工作“三纳入”", {
    text: "全民健身工作“三纳入”得到落实：写进市、区县政府工作报告，经费列入市、区县两级财政预算，体育事业发展在市政府“十二五”规划中有明确要求。",
    when: on("2011-H1"),
    count: times(3),
    details: { form: "frame", items: ["政府工作报告", "本级财政预算", "“十二五”规划"] },
    tags: ["三纳入"],
    source: takenUp,
  }),
  entry("document", "S4-16", "市、区县政府工作报告纳入全民健身工作", {
    text: "全民健身工作写进市、区县政府工作报告。",
    when: on("2011-H1"),
    tags: ["三纳入"],
    details: { form: "government_report", origin: "upstream", incorporates: "全民健身工作", section: "implementation" },
    source: takenUp,
  }),
  entry("document", "S4-16", "市、区县两级财政预算列入全民健身经费", {
    text: "市、区县两级财政把全民健身工作的经费列入本级预算。",
    when: on("2011-H1"),
    tags: ["三纳入"],
    details: { form: "budget", origin: "upstream", incorporates: "全民健身工作经费", section: "implementation" },
    source: takenUp,
  }),
  entry("document", "S4-16", "市政府“十二五”规划要求体育事业发展", {
    text: "体育事业发展在市政府“十二五”规划中有了明确的要求。",
    when: on("2011-H1"),
    tags: ["三纳入"],
    details: { form: "programme", origin: "upstream", incorporates: "体育事业发展", section: "implementation" },
    source: takenUp,
  }),
  entry("document", "S4-17", "《关于加强体育工作的意见》", {
    text: "市委市政府下发《关于加强体育工作的意见》，成为全民健身工作特别是体育基础设施建设工作的纲领性文件。",
    details: {
      form: "opinion",
      origin: "upstream",
      fullTitle: "关于加强体育工作的意见",
      issuer: "市委市政府",
      section: "implementation",
    },
    source: opinion,
  }),
];
