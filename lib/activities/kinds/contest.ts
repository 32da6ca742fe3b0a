import { defineKind } from "@/lib/activities/kinds/define";
import { choice, integer, list, rows, text } from "@/lib/activities/kinds/fields";

/** 比赛. Hosts are the participants of a joint activity; teams may come in groups that add up. */
export const contest = defineKind({
  words: { zh: "比赛（赛事）", en: "Contest" },
  hint: { zh: "主办、承办、参加的比赛、联赛、友谊赛、选拔赛", en: "Contests held, hosted or entered" },
  records: ["ACT"],
  section: "implementation",
  count: { words: { zh: "赛事场次", en: "Contests" }, unit: "次" },
  frequent: true,
  fields: {
    form: choice(
      "参与方式",
      "Our part",
      {
        hosted: ["主办", "Held by us"],
        undertaken: ["承办", "Carried out by us"],
        sent: ["组队参赛", "Team sent"],
        friendly: ["友谊赛", "Friendly"],
        selection: ["选拔赛", "Selection"],
        other: ["其他", "Other"],
      },
      { required: true },
    ),
    edition: integer("第几届", "Edition number"),
    items: list("比赛项目", "Disciplines"),
    teamGroups: rows("参赛队分组", "Groups of teams", {
      name: text("组别", "Group"),
      teams: integer("队数", "Teams"),
    }),
    result: text("成绩", "Result"),
  },
  metrics: ["teams", "participants", "districts", "provinces", "attendances"],
  required: ["date"],
});
