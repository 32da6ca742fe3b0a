import { defineKind } from "@/lib/activities/kinds/define";
import { choice, integer, list, text } from "@/lib/activities/kinds/fields";

/** 荣誉、名次. A streak is given by its years; "名列前茅" is kept in words, without a rank. */
export const honour = defineKind({
  words: { zh: "荣誉", en: "Honour" },
  hint: { zh: "称号、表彰、排名、连续荣誉", en: "Titles, awards, ranks, streaks" },
  records: ["HON"],
  section: "honours",
  count: { words: { zh: "荣誉项数", en: "Honours" }, unit: "项" },
  frequent: true,
  fields: {
    scope: choice(
      "级别",
      "Level",
      {
        national: ["国家级", "National"],
        provincial: ["省级", "Provincial"],
        city: ["市级", "City"],
        county: ["县（区）级", "County"],
        unit: ["系统（单位）级", "System or unit"],
      },
      { required: true },
    ),
    awarder: text("授予单位", "Awarded by"),
    rank: integer("名次", "Rank"),
    placing: text("名次表述", "Placing in words", {
      help: { zh: "没有具体名次时照原文填，如“名列前茅”。", en: "Where no rank is known, as the source puts it." },
    }),
    streakYears: integer("连续年数", "Years running"),
    years: list("年度", "Years"),
    validUntil: text("有效期", "Valid until"),
  },
  metrics: ["rank", "streak_years", "score"],
  required: [],
});
