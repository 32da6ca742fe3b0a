import { entry } from "../loader/words";

const source = "但也存在一些问题,如:个别职工对省级文明城市创建工作的长期性认识不到位,工作日常化未真正做到等。";
const remedy =
  "进一步统一思想，提高认识，对照省级文明城市各项目标任务，认真分析，查找差距，增添措施，全面完成各项创建任务。";

export const problems = [
  entry("problem", "S4-62", "个别职工对创建工作长期性认识不到位", {
    text: "个别职工对省级文明城市创建工作的长期性认识不到位。",
    details: { status: "open", remedy },
    source,
  }),
  entry("problem", "S4-62", "创建工作日常化未真正做到", {
    text: "创建工作日常化未真正做到。",
    details: { status: "open", remedy },
    source,
  }),
];
