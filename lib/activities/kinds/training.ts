import { defineKind } from "@/lib/activities/kinds/define";
import { list, text } from "@/lib/activities/kinds/fields";

/** 培训. */
export const training = defineKind({
  words: { zh: "培训", en: "Training" },
  hint: { zh: "业务培训、礼仪培训、骨干培训班", en: "Courses for staff and volunteers" },
  records: ["ACT"],
  section: "implementation",
  count: { words: { zh: "培训期数", en: "Courses" }, unit: "期" },
  frequent: true,
  fields: {
    topic: text("培训内容", "Subject", { required: true }),
    trainer: text("授课人（单位、职务）", "Trainer (office)"),
    audience: list("培训对象", "For whom"),
  },
  metrics: ["participants", "attendances", "service_hours", "coverage_rate"],
  required: ["date"],
});
