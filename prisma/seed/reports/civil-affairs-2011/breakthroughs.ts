import { entry, figure, times, uncounted } from "../loader/words";

const gates = "在保障经费投入的基础上,我局重点把好两个关口";
const sites =
  "按照县文明办要求,我局要承担慈善超市、福利中心和烈士陵园三个考察现场以及门牌路牌补设的任务,由于客观条件限制,与要求相比这几个在一定程度上都存在或多或少的差距。";
const repair =
  "我们在仔细学习、研究了评价标准后,认真查找不足,正视存在的问题,积极落实整改措施,及时安排专项经费,各项工作均取得了很好的效果并顺利通过专家组的评审。";
const siteNames = ["慈善超市", "福利中心", "烈士陵园"];

/** 四、攻坚克难、重点突破；结尾. */
export const breakthroughs = [
  entry("fund", "S1-15", "创建工作经费投入", {
    text: "在文明创建工作中先后投入经费近30万元。",
    details: { purpose: "文明创建工作", section: "breakthrough" },
    figures: [figure("money", "近30万元", { moneyKind: "invested" })],
    source: "在文明创建工作中,我局先后投入经费近30万元。",
  }),
  entry("frame", "S1-16", "重点把好两个关口", {
    text: "在保障经费投入的基础上，重点把好考察现场关、文字材料关两个关口。",
    count: times(2),
    details: { form: "frame", items: ["考察现场关", "文字材料关"], section: "breakthrough" },
    tags: ["两个关口"],
    source: gates,
  }),
  entry("site", "S1-17", "承担的考察现场", {
    key: "sites",
    text: "按照县文明办要求，承担慈善超市、福利中心和烈士陵园3个考察现场的任务。",
    count: times(3),
    details: { form: "inspection", sites: siteNames, section: "breakthrough" },
    source: sites,
  }),
  ...siteNames.map((name) =>
    entry("site", "S1-17", `考察现场：${name}`, {
      detailOf: "sites",
      text: `${name}列为文明城市考察现场。`,
      place: name,
      details: { form: "inspection", sites: [name], section: "breakthrough" },
      source: sites,
    }),
  ),
  entry("rectification", "S1-18", "门牌路牌补设任务", {
    text: "按照县文明办要求，承担门牌路牌补设的任务，落实整改措施，取得很好的效果。",
    details: {
      problem: "由于客观条件限制，与要求相比存在差距。",
      measure: "门牌路牌补设",
      status: "closed",
      section: "breakthrough",
    },
    source: sites,
  }),
  ...siteNames.map((name) =>
    entry("rectification", "S1-19", `${name}考察现场整改`, {
      text: `对照评价标准查找${name}考察现场的不足，落实整改措施，及时安排专项经费，通过专家组的评审。`,
      place: name,
      details: {
        problem: "由于客观条件限制，与要求相比存在或多或少的差距。",
        site: name,
        measure: "认真查找不足，积极落实整改措施，及时安排专项经费。",
        status: "closed",
        section: "breakthrough",
      },
      source: repair,
    }),
  ),
  entry("fund", "S1-19", "考察现场整改专项经费", {
    text: "为考察现场整改及时安排专项经费。",
    details: { purpose: "考察现场整改", earmarked: true, section: "breakthrough" },
    count: uncounted(),
    source: repair,
  }),
  entry("inspection", "S1-20", "专家组评审考察现场", {
    text: "慈善超市、福利中心、烈士陵园三个考察现场和门牌路牌补设工作顺利通过专家组的评审。",
    details: {
      form: "expert_review",
      inspector: "专家组",
      sites: siteNames,
      result: "passed",
      section: "breakthrough",
    },
    source: repair,
  }),
  entry("staffing", "S1-21", "文字材料整理人员", {
    text: "文字材料体量大，专门安排1人（经验丰富的老同志）负责整理文字材料。",
    count: times(1),
    details: {
      form: "files",
      duty: "专门负责整理文字材料",
      fullTime: true,
      requirement: "经验丰富的老同志",
      section: "breakthrough",
    },
    source: "文明城创建涉及的文字材料体量巨大,我局专门安排了一名经费丰富的老同志专门负责整理文字材料。",
    corrected: "文明城创建涉及的文字材料体量巨大,我局专门安排了一名经验丰富的老同志专门负责整理文字材料。",
  }),
  entry("problem", "S1-26", "与要求和期望相比存在差距", {
    text: "与县委、县政府对民政部门的要求相比，与人民群众对民政系统的期望相比，还存在一定的差距。",
    details: { status: "open", remedy: "进一步加大工作力度，切实履行好各项工作职责。" },
    source: "我们深知,与县委、县政府对民政部门的要求相比、与人民群众对民政系统的期望相比,我们还存在一定的差距。",
  }),
];
