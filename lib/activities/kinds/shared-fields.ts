import { choice, dated, list } from "@/lib/activities/kinds/fields";

/** Fields that every kind has beside its own. */
export const commonFields = {
  section: choice(
    "计入总结的部分",
    "Section of the summary",
    {
      basics: ["基本情况", "Basic facts"],
      organisation: ["组织领导", "Organisation"],
      publicity: ["宣传氛围", "Publicity"],
      implementation: ["任务落实", "Implementation"],
      breakthrough: ["重点突破", "Breakthroughs"],
      honours: ["荣誉", "Honours"],
      problems: ["存在问题", "Problems"],
      next_steps: ["下一步打算", "Next steps"],
    },
    { help: { zh: "一般不用选，系统按类型归入。", en: "Usually left empty: the kind decides." } },
  ),
  planned: dated("计划时间", "Planned for", {
    help: { zh: "与实际时间不同时填写。", en: "When it differs from the actual date." },
  }),
  leaders: list("出席领导（职务）", "Leaders present (by office)", {
    help: { zh: "填职务，不填姓名。", en: "Offices, not names." },
  }),
} as const;
