import { defineKind } from "@/lib/activities/kinds/define";
import { choice, dated, list, text, yesNo } from "@/lib/activities/kinds/fields";

/** 档案资料工作: collecting and handing over of material (the archive itself is a slice of its own). */
export const archiveWork = defineKind({
  words: { zh: "档案资料", en: "Files and records" },
  hint: { zh: "资料收集整理、报送、目录上报", en: "Collecting, arranging and delivering material" },
  records: ["ARCH"],
  section: "implementation",
  count: { words: { zh: "报送（整理）次数", en: "Deliveries" }, unit: "次" },
  fields: {
    form: choice("工作内容", "What was done", {
      collecting: ["收集整理", "Collected and arranged"],
      delivery: ["报送", "Delivered"],
      catalogue: ["目录上报", "Catalogue delivered"],
    }),
    materialKinds: list("材料种类", "Kinds of material"),
    since: dated("资料起始", "Material since"),
    contributors: list("参与科室（单位）", "Contributors"),
    catalogueDelivered: yesNo("已报送资料目录", "Catalogue delivered"),
    deliveredTo: text("报送至", "Delivered to"),
  },
  metrics: ["contributors", "volumes", "archive_items"],
  required: [],
});
