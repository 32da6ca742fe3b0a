import type { Target } from "../loader/types";

const sentence = "着力实施了学校向广大市民发出倡议,“千名学生净街道”、“千封倡仪进家庭”、“千户家庭树新风”的“三千工程”";
const programme = { unitName: "某小学", source: "programme", sourceTitle: "“三千工程”", sentence } as const;

/** Names of a programme, not results: what was done is held against them. */
export const threeThousand: readonly Target[] = [
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
