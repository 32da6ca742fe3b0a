import { defineKind } from "@/lib/activities/kinds/define";
import { choice, list, longText, text, yesNo } from "@/lib/activities/kinds/fields";

/** 会议. An agenda tag says that creation was discussed at a meeting held for something else. */
export const meeting = defineKind({
  words: { zh: "会议", en: "Meeting" },
  hint: {
    zh: "专题会议、全系统大会、动员（誓师）大会、现场会、学习讨论会、班会等",
    en: "Topic meetings, mobilisation and oath meetings, on-site meetings, study sessions, class meetings …",
  },
  records: ["MTG"],
  section: "organisation",
  count: { words: { zh: "会议次数", en: "Meetings" }, unit: "次" },
  frequent: true,
  fields: {
    form: choice(
      "会议类型",
      "Type of meeting",
      {
        topic: ["专题会议", "Topic meeting"],
        system: ["全系统大会", "System-wide meeting"],
        mobilisation: ["动员大会", "Mobilisation meeting"],
        oath: ["誓师大会", "Oath meeting"],
        on_site: ["现场会（现场办公会）", "On-site meeting"],
        topic_and_on_site: ["专题会议和现场办公会", "Topic and on-site meetings"],
        study: ["学习讨论会", "Study session"],
        lecture: ["报告会", "Report meeting"],
        staff: ["全体教师（职工）会", "Meeting of all staff"],
        class: ["主题班会", "Class meeting"],
        plenary: ["全体（扩大）会议", "Plenary or enlarged meeting"],
        standing: ["常委会", "Standing committee"],
        joint: ["党政联席会", "Joint meeting of party and government"],
        democratic_life: ["民主生活会", "Democratic-life meeting"],
        progress: ["调度（推进）会", "Progress meeting"],
        debrief: ["汇报会", "Debriefing"],
        other: ["其他会议", "Other"],
      },
      { required: true },
    ),
    topic: text("议题（主题）", "Topic"),
    agenda: list("议程标签", "Agenda tags", {
      help: { zh: "例如：创建工作、经费、场地。", en: "For example: creation, funds, venues." },
    }),
    session: text("届次", "Session", { help: { zh: "例如：八届二次。", en: "For example: second of the eighth." } }),
    chair: text("主持人（职务）", "Chair (office)"),
    speaker: text("主讲人（职务）", "Speaker (office)"),
    scope: text("参加范围", "Who attended"),
    broadcast: yesNo("现场直播", "Broadcast live"),
    resolved: longText("议定事项", "Resolved"),
  },
  metrics: ["participants", "attendances", "problems_solved", "classes"],
  required: ["date"],
});
