import { defineKind } from "@/lib/activities/kinds/define";
import { choice, text, yesNo } from "@/lib/activities/kinds/fields";

/** 人员配备: the count is that of persons (of posts where posts were given). */
export const staffing = defineKind({
  words: { zh: "人员配备", en: "Staffing" },
  hint: { zh: "抽调人员、专（兼）职人员、档案人员、增加编制", en: "Seconded or full-time staff, posts" },
  records: ["STAFF"],
  section: "organisation",
  count: { words: { zh: "人数（编制数）", en: "Persons or posts" }, unit: "人", unitByForm: { posts: "个" } },
  fields: {
    form: choice(
      "配备方式",
      "How",
      {
        seconded: ["抽调", "Seconded"],
        full_time: ["专职", "Full-time"],
        part_time: ["兼职", "Part-time"],
        files: ["档案（资料）人员", "For the files"],
        posts: ["增加编制", "Posts"],
        other: ["其他", "Other"],
      },
      { required: true },
    ),
    duty: text("承担工作", "Duty"),
    office: text("所在机构", "Office"),
    fullTime: yesNo("专门从事", "Full-time on this"),
    requirement: text("人员条件", "What was asked of them"),
  },
  metrics: ["headcount"],
  required: ["occurrences"],
});
