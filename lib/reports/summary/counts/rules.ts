import type { LedgerContribution } from "@/lib/activities/contributions/types";
import { sumByKind } from "@/lib/activities/figures/sums/rules";
import { formatFigure } from "@/lib/activities/figures/wording/rules";
import { type ActivityKind, fieldsOf } from "@/lib/activities/kinds/registry";
import type { Paragraph, Run } from "@/lib/reports/types";

/** How the field begins a sentence that counts entries of a kind; empty: the kind is not counted in words. */
const leads: Readonly<Record<ActivityKind, string>> = {
  meeting: "先后召开",
  activity: "组织开展",
  voluntary_service: "组织志愿服务：",
  public_service: "面向群众开展服务：",
  contest: "举办、承办和参加比赛：",
  training: "举办培训",
  publicity: "设置宣传阵地：",
  distribution: "",
  document: "制发和贯彻文件",
  rule: "建立健全",
  responsibility_letter: "",
  staffing: "落实工作力量：",
  fund: "",
  grant: "",
  project: "实施建设项目",
  site: "承担点位（场所）",
  inspection: "接受和组织检查：",
  rectification: "落实整改",
  visit: "领导视察调研：",
  instruction: "领导重视：",
  honour: "获得荣誉",
  statistic: "",
  survey: "",
  award: "开展评比：",
  problem: "存在问题",
  plan: "下一步重点抓好",
  frame: "",
  archive_work: "",
};

function formWords(kind: string, form: string | null): string {
  const choices = fieldsOf(kind).form?.choices ?? [];
  return form === "other" ? "" : (choices.find(({ code }) => code === form)?.words.zh ?? "");
}

/** The counts of one kind, form by form, aggregates and their details settled: 先后召开专题会议5次、全系统大会2次。 */
export function countParagraph(
  kind: ActivityKind,
  counted: readonly LedgerContribution[],
  listHref: string,
): Paragraph | null {
  const lead = leads[kind];
  if (!lead) return null;
  const byForm = Map.groupBy(counted, ({ form }) => form);
  // Where every form has one entry, the entries say it themselves.
  if ([...byForm.values()].every((group) => group.length === 1)) return null;
  const runs = [...byForm].flatMap(([form, group]) => {
    const activityIds = group.map(({ activityId }) => activityId);
    return sumByKind(group).flatMap((sum): Run[] => {
      if (sum.kind !== "total" && sum.kind !== "uncounted") return [];
      const href = activityIds.length === 1 ? `/activities/${activityIds[0]}` : listHref;
      // A form that is counted without a number stands in its entries' own words.
      if (sum.kind === "uncounted") return [];
      return [
        { kind: "text", text: formWords(kind, form) },
        { kind: "figure", text: formatFigure(sum.figure, "zh-CN"), binding: { activityIds, href } },
        { kind: "text", text: "、" },
      ];
    });
  });
  if (runs.length === 0) return null;
  return { runs: [{ kind: "text", text: lead }, ...runs.slice(0, -1), { kind: "text", text: "。" }] };
}
