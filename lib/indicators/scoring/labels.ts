import type { Bucket, LineSource, TreeProblem } from "@/lib/indicators/scoring/types";
import type { Words } from "@/lib/platform/i18n";

export const bucketLabels: Readonly<Record<Bucket, Words>> = {
  not_started: { zh: "未开始", en: "Not started" },
  in_progress: { zh: "整理中", en: "In progress" },
  under_review: { zh: "审核中", en: "Under review" },
  sufficient: { zh: "已满足", en: "Sufficient" },
};

type Code = Extract<LineSource, { readonly code: string }>["code"];

/** Words for the lines of an explanation that are not a node, a slot or a point. */
export const lineLabels: Readonly<Record<Code, Words>> = {
  grade_a: { zh: "达到A档", en: "grade A" },
  grade_b: { zh: "达到B档", en: "grade B" },
  grade_c: { zh: "C档", en: "grade C" },
  rate: { zh: "比率", en: "rate" },
  items: { zh: "有效项数", en: "valid items" },
  base: { zh: "基础分", en: "points to begin with" },
  findings: { zh: "发现问题", en: "findings" },
  cap: { zh: "封顶", en: "cap" },
  floor: { zh: "不低于零分", en: "not below zero" },
  veto: { zh: "一票否决", en: "veto" },
  withheld: { zh: "未全部达到，不得分", en: "withheld: not all parts reached" },
};

export const treeProblemLabels: Readonly<Record<TreeProblem["code"], Words>> = {
  duplicate_id: { zh: "编号重复", en: "The id occurs twice" },
  unknown_parent: { zh: "上级指标不存在", en: "The parent does not exist" },
  cycle: { zh: "上下级关系成环", en: "The node is above itself" },
  negative_weight: { zh: "权重不能为负数", en: "The weight is negative" },
  leaf_rule_on_branch: {
    zh: "有下级的指标不能用测评标准的计分规则",
    en: "A rule for standards stands on a node with children",
  },
  n_out_of_range: { zh: "应取项数超出下级项数", en: "n is not between 1 and the number of children" },
  negative_points: { zh: "分值不能为负数", en: "The points are negative" },
  factor_out_of_range: { zh: "档次系数应在0至1之间且依次不增", en: "Factors must fall from at most 1 to at least 0" },
  bounds_disagree: { zh: "A档与B档的界限矛盾", en: "The limits of A and B contradict each other" },
};
