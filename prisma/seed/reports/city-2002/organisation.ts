import { entry, times } from "../loader/words";
import { headquartersSource } from "./headquarters";

const mechanism =
  "市委、市政府在继续落实“一级负责,三级挂钩,五定到位”(一级负责,即从上到下,各级“一把手”都是第一责任人,实行下级“一把手”向上级“一把手”交账的工作责任制;三级挂钩,即市四大班子领导与市级各部门挂钩,市级各部门领导与所辖各单位挂钩,城区与各社区挂钩;五定到位,即定任务、定进度、定责任、定考评、定奖惩)工作运行机制的基础上,通过实施“五个一”,进一步强化了对创建工作的领导。";
const resolve =
  "一是坚定了一个决心。在年初召开的市委八届二次全体(扩大)会议上,市委将文明城市创建工作确定为今年要打好的“五场硬仗”之一,周密部署,进一步坚定了全市人民全力以赴创建全国文明城市的信心和决心。";
const team =
  "四是强化了一支队伍。从创建工作的实际出发,市委调整充实了市精神文明建设指导委员会成员,为市文明办增加了5个事业编制,并从宣传、文化、城建等部门抽调精兵强将,充实到指挥部办公室,负责搞好组织、协调、督促、指导工作,建立了一个高效权威、运转灵活、指挥有力的工作班子。";
const agenda =
  "无论是召开市委扩大会、常委会,还是党政联席会、民主生活会,市四套班子总要把创建全国文明城市工作列入重要议事日程,认真研究,周密部署,始终坚持做到了长计划、短安排,定期议、坚持抓。";

/** 一、加强领导：机制与“五个一”. */
export const organisation = [
  entry("rule", "S5-15", "一级负责", {
    text: "一级负责：从上到下，各级“一把手”都是第一责任人，实行下级“一把手”向上级“一把手”交账的工作责任制。",
    count: times(1),
    details: {
      form: "mechanism",
      items: ["一级负责"],
      definition: "各级“一把手”都是第一责任人，下级“一把手”向上级“一把手”交账。",
    },
    source: mechanism,
  }),
  entry("rule", "S5-16", "三级挂钩", {
    text: "三级挂钩（3级）：市四大班子领导与市级各部门挂钩，市级各部门领导与所辖各单位挂钩，城区与各社区挂钩。",
    count: times(3),
    details: {
      form: "mechanism",
      items: ["市四大班子领导与市级各部门挂钩", "市级各部门领导与所辖各单位挂钩", "城区与各社区挂钩"],
    },
    source: mechanism,
  }),
  entry("rule", "S5-17", "五定到位", {
    text: "五定到位：定任务、定进度、定责任、定考评、定奖惩。",
    count: times(5),
    details: { form: "mechanism", items: ["定任务", "定进度", "定责任", "定考评", "定奖惩"] },
    source: mechanism,
  }),
  entry("frame", "S5-18", "加强创建工作领导的“五个一”", {
    text: "通过实施“五个一”强化对创建工作的领导：坚定一个决心、定好一个“盘子”、建立一个机制、强化一支队伍、奠定一个基础。",
    count: times(5),
    details: {
      form: "frame",
      items: ["坚定一个决心", "定好一个“盘子”", "建立一个机制", "强化一支队伍", "奠定一个基础"],
      section: "organisation",
    },
    tags: ["五个一"],
    source: mechanism,
  }),
  entry("meeting", "S5-19", "市委八届二次全体（扩大）会议", {
    text: "年初召开市委八届二次全体（扩大）会议，将文明城市创建工作确定为今年要打好的“五场硬仗”之一。",
    details: { form: "plenary", session: "八届二次", agenda: ["文明城市创建工作"], resolved: "列为“五场硬仗”之一" },
    tags: ["五个一", "五场硬仗"],
    enteredOn: "2002-02-21",
    source: resolve,
  }),
  entry("document", "S5-20", "《2002年创建全国文明城市工作方案》", {
    text: "市委、市政府制定并下发《2002年创建全国文明城市工作方案》1份，全面提出创建工作的指导思想及目标、任务。",
    tags: ["五个一"],
    details: {
      form: "plan",
      origin: "own",
      fullTitle: "2002年创建全国文明城市工作方案",
      issuer: "市委、市政府",
    },
    source:
      "在深入调查、总结经验、多方听取意见建议、借鉴全国文明城市创建实践和经营理念的基础上,市委、市政府制定并下发了《2002年创建全国文明城市工作方案》。",
    papers: [
      {
        file: "2002年创建全国文明城市工作方案.docx",
        title: "2002年创建全国文明城市工作方案",
        materialType: "other",
        issuer: "市委、市政府",
        formedOn: "2002-02-28",
        lines: ["以创新的原则和可操作性的原则，提出创建工作的指导思想及目标、任务。", "（演示文件，正文从略）"],
        standards: [],
      },
    ],
  }),
  entry("frame", "S5-21 S5-22", "创建全国文明城市指挥部下设机构", {
    text: "成立创建全国文明城市指挥部，市委书记任总指挥，下设优美环境组、优良秩序组、优质服务组、优秀文化组、文明创建组5个组和指挥部办公室。",
    tags: ["五个一"],
    count: times(6),
    details: {
      form: "bodies",
      items: ["优美环境组", "优良秩序组", "优质服务组", "优秀文化组", "文明创建组", "指挥部办公室"],
      section: "organisation",
    },
    source: headquartersSource,
  }),
  entry("staffing", "S5-23", "市文明办增加事业编制", {
    unit: "市文明办",
    text: "为市文明办增加5个事业编制。",
    tags: ["五个一"],
    count: times(5),
    details: { form: "posts", office: "市文明办" },
    source: team,
  }),
  entry("staffing", "S5-23", "抽调人员充实指挥部办公室", {
    text: "从宣传、文化、城建等部门抽调人员充实到指挥部办公室。",
    tags: ["五个一"],
    count: { occurrences: null, occurrencesQualifier: "uncounted" },
    details: { form: "seconded", duty: "组织、协调、督促、指导工作", office: "指挥部办公室" },
    source: team,
  }),
  entry("frame", "S5-35", "市四套班子", {
    text: "市四套班子（4套）把创建全国文明城市工作列入重要议事日程。",
    details: { form: "bodies", items: ["市四套班子"], section: "organisation" },
    source: agenda,
  }),
  entry("rule", "S5-36", "创建工作列入四类会议议程", {
    text: "召开市委扩大会、常委会、党政联席会、民主生活会，总要把创建全国文明城市工作列入重要议事日程，共4类会议。",
    count: times(4),
    details: { form: "mechanism", items: ["市委扩大会", "常委会", "党政联席会", "民主生活会"] },
    tags: ["议程：创建"],
    source: agenda,
  }),
  entry("frame", "S5-38", "由单向抓转变为合力抓", {
    text: "文明城市创建工作由过去只是党委或宣传部门、文明办单向抓，向党委领导下几套班子合力抓和全社会一齐抓明显转变。",
    details: { form: "principle", items: ["单向抓", "合力抓", "全社会一齐抓"], section: "organisation" },
    count: { occurrences: null, occurrencesQualifier: "uncounted" },
    source:
      "领导干部以身作则,带头创建,带动了文明城市创建工作由过去只是党委或宣传部门、文明办单向抓,向党委领导下几套班子合力抓和全社会一齐抓的明显转变。",
  }),
];
