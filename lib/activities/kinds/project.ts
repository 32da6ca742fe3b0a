import { defineKind } from "@/lib/activities/kinds/define";
import { choice, dated, decimal, integer, list, rows, text, yesNo } from "@/lib/activities/kinds/fields";

/** 建设项目. A batch ("28个健身工程") is one entry whose count is the number of like projects. */
export const project = defineKind({
  words: { zh: "建设项目", en: "Project" },
  hint: { zh: "工程、设施建设及其进度节点", en: "Construction and its milestones" },
  records: ["PROJ"],
  section: "breakthrough",
  count: { words: { zh: "项目数", en: "Projects" }, unit: "个" },
  fields: {
    status: choice(
      "项目状态",
      "Status",
      {
        planned: ["谋划", "Planned"],
        approved: ["已批准", "Approved"],
        preparing: ["前期工作", "Being prepared"],
        building: ["在建", "Under construction"],
        nearly_complete: ["基本建成", "Nearly complete"],
        complete: ["建成", "Complete"],
        in_use: ["投入使用", "In use"],
      },
      { required: true },
    ),
    batch: yesNo("同类项目成批登记", "A batch of like projects"),
    location: text("建设地点", "Location"),
    builder: text("建设单位", "Built by"),
    approval: text("批准情况", "Approval"),
    scope: list("建设内容（子项目）", "Scope"),
    outputs: rows("产出", "Outputs", {
      name: text("名称", "What"),
      quantity: decimal("数量", "Quantity"),
      unit: text("单位", "Unit"),
      perProject: yesNo("每个项目", "Per project"),
    }),
    milestones: rows("节点", "Milestones", {
      name: text("节点", "Milestone"),
      planned: dated("计划", "Planned"),
      actual: dated("实际", "Actual"),
      done: yesNo("已完成", "Done"),
    }),
    subProjects: integer("子项目数", "Sub-projects"),
  },
  metrics: [
    "money",
    "unit_cost",
    "courts",
    "facilities",
    "sub_projects",
    "floor_area",
    "venues",
    "work_progress",
    "area_per_head",
  ],
  required: [],
});
