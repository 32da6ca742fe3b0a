import { defineKind } from "@/lib/activities/kinds/define";
import { choice, dated, list, longText, text } from "@/lib/activities/kinds/fields";

/** 宣传阵地: what stands or is said in public. What is handed to people is `distribution`. */
export const publicity = defineKind({
  words: { zh: "宣传阵地", en: "Publicity" },
  hint: {
    zh: "宣传栏、橱窗、黑板报、横幅、标语、永久性标志牌、广播、媒体报道",
    en: "Boards, windows, banners, slogans, permanent signs, broadcasts, media",
  },
  records: ["PUB"],
  section: "publicity",
  count: {
    words: { zh: "数量", en: "Number" },
    unit: "处",
    unitByForm: {
      board: "期",
      window: "期",
      blackboard: "期",
      banner: "条",
      slogan: "条",
      permanent_sign: "处",
      poster: "幅",
      broadcast: "期",
      media: "篇",
      channels: "种",
      screen: "处",
    },
  },
  frequent: true,
  fields: {
    form: choice(
      "宣传形式",
      "Form",
      {
        board: ["宣传栏", "Publicity board"],
        window: ["宣传橱窗", "Window"],
        blackboard: ["黑板报（墙报）", "Blackboard or wall newspaper"],
        banner: ["横幅", "Banner"],
        slogan: ["标语", "Slogan"],
        permanent_sign: ["永久性标志牌", "Permanent sign board"],
        poster: ["宣传画（海报）", "Poster"],
        broadcast: ["广播", "Broadcast"],
        media: ["媒体报道", "Media report"],
        screen: ["电子屏", "Screen"],
        channels: ["多种渠道宣传", "Several channels"],
        other: ["其他", "Other"],
      },
      { required: true },
    ),
    channels: list("宣传渠道", "Channels", {
      help: { zh: "例如：升旗仪式、班会、校园广播。", en: "For example: flag ceremony, school radio." },
    }),
    theme: text("主题", "Theme"),
    content: longText("内容", "Content"),
    medium: text("媒体（载体）", "Medium"),
    scope: text("范围", "Scope", { help: { zh: "例如：每班一期。", en: "For example: one issue per class." } }),
    validUntil: dated("展示至", "Shown until"),
  },
  metrics: ["issues", "copies", "classes", "media_reports", "attendances", "coverage_rate"],
  required: ["occurrences"],
});
