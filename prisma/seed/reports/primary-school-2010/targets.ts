import type { Target } from "../loader/types";

const sentence = "着力实施了学校向广大市民发出倡议,“千名学生净街道”、“千封倡仪进家庭”、“千户家庭树新风”的“三千工程”";
const programme = { unitName: "某小学", source: "programme", sourceTitle: "“三千工程”", sentence } as const;

/** The goal, and 三千工程: names of a programme, not results; what was done is held against them. */
export const targets: readonly Target[] = [
  {
    row: "S3-01",
    unitName: "某小学",
    name: "创建省级文明城市",
    qualifier: "uncounted",
    source: "document",
    sourceTitle: "局党委的文件精神",
    sentence:
      "为了进一步做好创建省级文明城市工作,促进创建目标在学校各项工作中顺利实现,根据局党委的文件精神,结合我校实际",
  },
  { ...programme, row: "S3-05", name: "千名学生净街道", metric: "volunteers", value: "1000", unit: "人" },
  {
    ...programme,
    row: "S3-06",
    name: "千封倡议进家庭",
    metric: "letters",
    value: "1000",
    unit: "封",
    note: "原文“千封倡仪进家庭”，规范值为“千封倡议进家庭”。",
  },
  { ...programme, row: "S3-07", name: "千户家庭树新风", metric: "households", value: "1000", unit: "户" },
];
