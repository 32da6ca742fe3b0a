import type { RatioResult } from "@/lib/activities/figures/checks/types";
import type { FigureValue } from "@/lib/activities/figures/types";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import type { TargetRecord } from "@/lib/assignments/targets/types";
import type { WorkingGroupRecord } from "@/lib/departments/working-groups/types";
import { type CivilDate, formatCivil, formatDay } from "@/lib/platform/dates";
import type { Binding, Paragraph, Run } from "@/lib/reports/types";

const text = (words: string): Run => ({ kind: "text", text: words });
const figure = (words: string, binding: Binding): Run => ({ kind: "figure", text: words, binding });

/** 下设优美环境组、优良秩序组……等5个工作组和1个办公室。 */
export function workingGroupsParagraph(groups: readonly WorkingGroupRecord[]): Paragraph | null {
  const first = groups[0];
  if (!first) return null;
  const binding = { activityIds: [], href: `/departments/${first.departmentId}` };
  const bodies = groups.filter(({ kind }) => kind === "group");
  const offices = groups.filter(({ kind }) => kind === "office");
  const counts = [
    bodies.length ? `${bodies.length}个工作组` : "",
    offices.length ? `${offices.length}个办公室` : "",
  ].filter(Boolean);
  const named = [...bodies, ...offices].map(({ name, leadOffice }) =>
    leadOffice ? `${name}（${leadOffice}牵头）` : name,
  );
  return { runs: [text(`下设${named.join("、")}，共`), figure(counts.join("和"), binding), text("。")] };
}

/** What the unit answers for in a round of the year. */
export type AssignmentTally = {
  readonly roundName: string;
  readonly lead: number;
  readonly support: number;
  readonly done: number;
  readonly complete: number;
  readonly href: string;
};

function partsOf({ lead, support }: AssignmentTally): string {
  if (support === 0) return "（均为牵头）";
  return lead === 0 ? "（均为配合）" : `（牵头${lead}项、配合${support}项）`;
}

/** 承担测评指标18项（牵头18项），其中五定齐全16项；已完成18项（18/18，100%）。 */
export function assignmentParagraph(unit: string, tally: AssignmentTally): Paragraph {
  const binding = { activityIds: [], href: tally.href };
  const all = tally.lead + tally.support;
  const done: Run[] =
    tally.done > 0
      ? [
          text("，已完成"),
          figure(
            `${tally.done}项（${tally.done}/${all}，完成率${Math.floor((tally.done * 1000) / all) / 10}%）`,
            binding,
          ),
        ]
      : [];
  return {
    runs: [
      text(`在${tally.roundName}中，涉及${unit}的测评指标共`),
      figure(`${all}项`, binding),
      text(`${partsOf(tally)}，任务、进度、责任、考评、奖惩“五定”齐全`),
      figure(`${tally.complete}项`, binding),
      ...done,
      text("。"),
    ],
  };
}

export type TargetLine = {
  readonly target: TargetRecord;
  readonly actual: FigureValue | null;
  readonly asOf: CivilDate | null;
  readonly ratio: RatioResult | null;
};

/** One target: what was promised by whom until when, and what the approved figures say. */
export function targetParagraph({ target, actual, asOf, ratio }: TargetLine): Paragraph {
  const binding = { activityIds: [], href: `/targets/${target.id}` };
  const due = target.dueOn ? `${formatCivil({ date: target.dueOn, precision: target.duePrecision }, "zh-CN")}前` : "";
  const promised = formatFigure(
    { value: target.value, qualifier: target.qualifier, unit: target.unit ?? "", wording: target.wording },
    "zh-CN",
  );
  const by = target.promisedBy ? `${target.promisedBy}承诺：` : "";
  const unitless = target.value !== null && !target.unit;
  const runs: Run[] = [text(`${by}${target.name}`)];
  if (target.value !== null) runs.push(text("，目标"), figure(promised, binding));
  if (unitless) runs.push({ kind: "flag", text: "原文缺计量单位", binding });
  if (due) runs.push(text("，"), figure(due, binding), text("完成"));
  if (actual) {
    runs.push(text("；已完成"), figure(formatFigure(actual, "zh-CN"), binding));
    if (asOf) runs.push(text(`（截至${formatDay(asOf, "zh-CN")}）`));
    if (ratio?.kind === "ratio") runs.push(text("，完成目标的"), figure(formatFigure(ratio.figure, "zh-CN"), binding));
  } else if (target.metric) {
    runs.push(text("；完成情况"), { kind: "missing", what: "实际完成数" });
  }
  return { runs: [...runs, text("。")] };
}

/** 开展“塑行业新风……”等2项系列活动。 */
export function seriesParagraph(series: readonly { id: string; name: string; entries: number }[]): Paragraph | null {
  const first = series[0];
  if (!first) return null;
  const named = series.flatMap(({ id, name }, index): Run[] => [
    ...(index ? [text("、")] : []),
    figure(/^[“《]/.test(name) ? name : `“${name}”`, { activityIds: [], href: `/activities?series=${id}` }),
  ]);
  const many = series.length > 1 ? `等${series.length}项` : "";
  return { runs: [text("开展"), ...named, text(`${many}系列活动。`)] };
}
