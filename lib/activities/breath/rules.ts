import { parseFigureText } from "@/lib/activities/figures/reading/rules";
import type { MoneyKind, Qualifier } from "@/lib/activities/figures/types";
import { type MetricCode, metrics } from "@/lib/activities/kinds/metrics";
import type { ActivityKind } from "@/lib/activities/kinds/registry";
import { addDays, type CivilDate, type DatePrecision, parseCivilDate } from "@/lib/platform/dates";

export type ReadMetric = {
  readonly metric: MetricCode;
  readonly value: string | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly wording: string;
  readonly moneyKind: MoneyKind | null;
};

/** What one sentence gives away; everything is shown for correction before it is saved. */
export type Reading = {
  readonly kind: ActivityKind;
  readonly form: string | null;
  readonly title: string;
  readonly startOn: CivilDate | null;
  readonly endOn: CivilDate | null;
  readonly precision: DatePrecision;
  readonly place: string | null;
  readonly occurrences: {
    readonly value: string | null;
    readonly qualifier: Qualifier;
    readonly wording: string;
  } | null;
  readonly figures: readonly ReadMetric[];
};

/** Words that tell kind and form; the first that is found wins. */
const kindWords: readonly (readonly [words: RegExp, kind: ActivityKind, form: string | null])[] = [
  [/义诊/, "public_service", "free_clinic"],
  [/筛查/, "public_service", "screening"],
  [/免费开放/, "public_service", "open_venue"],
  [/下乡/, "public_service", "countryside"],
  [/走访|慰问/, "public_service", "visit"],
  [/友谊赛/, "contest", "friendly"],
  [/比赛|联赛|锦标赛|运动会|球赛|团体赛|邀请赛/, "contest", "hosted"],
  [/动员(大)?会/, "meeting", "mobilisation"],
  [/誓师/, "meeting", "oath"],
  [/现场(办公)?会/, "meeting", "on_site"],
  [/专题会/, "meeting", "topic"],
  [/班会/, "meeting", "class"],
  [/推进会|调度会/, "meeting", "progress"],
  [/学习讨论会|讨论会/, "meeting", "study"],
  [/报告会/, "meeting", "lecture"],
  [/会议|大会|座谈会/, "meeting", "other"],
  [/培训/, "training", null],
  [/讲座/, "activity", "lecture"],
  [/(发放|印发|分发).{0,12}(传单|宣传(资料|单|册)|倡议书|手册|公开信)/, "distribution", "leaflet"],
  [/永久性?标志牌/, "publicity", "permanent_sign"],
  [/宣传栏/, "publicity", "board"],
  [/黑板报|墙报/, "publicity", "blackboard"],
  [/横幅/, "publicity", "banner"],
  [/标语/, "publicity", "slogan"],
  [/劝导/, "voluntary_service", "dissuasion"],
  [/(清扫|清洁|捡拾|净街)/, "voluntary_service", "environment"],
  [/志愿/, "voluntary_service", "mixed"],
  [/督查/, "inspection", "supervision"],
  [/自查/, "inspection", "self_check"],
  [/验收|评审/, "inspection", "expert_review"],
  [/批示/, "instruction", "directive"],
  [/投入.{0,10}元|争取.{0,10}元|资金/, "fund", null],
  [/知晓率|支持率|满意率/, "survey", null],
  [/(印发|下发|制定).{0,30}(方案|通知|意见|办法)/, "document", "plan"],
  [/荣获|获得.{0,20}(称号|第.名)|被评为/, "honour", null],
];

const dayShape = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[至到—－-]+(?:(\d{1,2})月)?(\d{1,2})日)?/;
const monthShape = /(?:(\d{4})年)?(\d{1,2})月份?/;

type ReadDate = Pick<Reading, "startOn" | "endOn" | "precision"> & { readonly found: string };

/** A day without a year is the latest such day until today. */
function withYear(year: string | undefined, month: string, day: string, today: CivilDate): CivilDate | null {
  const thisYear = today.slice(0, 4);
  const date = parseCivilDate(`${year ?? thisYear}-${month}-${day}`);
  if (year || !date || date <= today) return date;
  return parseCivilDate(`${Number(thisYear) - 1}-${month}-${day}`);
}

function readDate(text: string, today: CivilDate): ReadDate {
  const relative = /(今天|今日|昨天|昨日|前天)/.exec(text)?.[1];
  if (relative) {
    const back = relative.startsWith("今") ? 0 : relative.startsWith("昨") ? 1 : 2;
    return { startOn: addDays(today, -back), endOn: null, precision: "day", found: relative };
  }
  const day = dayShape.exec(text);
  if (day?.[2] && day[3]) {
    const startOn = withYear(day[1], day[2], day[3], today);
    const endOn = startOn && day[5] ? parseCivilDate(`${startOn.slice(0, 4)}-${day[4] ?? day[2]}-${day[5]}`) : null;
    return { startOn, endOn, precision: endOn ? "range" : "day", found: day[0] };
  }
  const month = monthShape.exec(text);
  if (month?.[2])
    return { startOn: withYear(month[1], month[2], "1", today), endOn: null, precision: "month", found: month[0] };
  return { startOn: null, endOn: null, precision: "day", found: "" };
}

const numeral = "\\d[\\d,]*(?:\\.\\d+)?|[零一二两三四五六七八九十百千万亿]+";
const unitWords = "人次|万人次|万元|亿元|元|名|人|位|份|封|户|家|支队|支|队|小时|次|场|期|条|处|块|张|篇|%";
const figureShape = new RegExp(
  `(近|将近|超过|超|逾|至少)?(${numeral})(余|多)?(万|亿)?(余|多)?(?:个)?(${unitWords})(以上)?`,
  "g",
);

const moneyWords: readonly (readonly [RegExp, MoneyKind])[] = [
  [/争取/, "obtained"],
  [/发放|补助|资助/, "paid"],
  [/预算/, "budgeted"],
  [/投入|筹集|安排|支出/, "invested"],
];

/** Which metric a number is, from its unit and the words around it. */
function metricFor(unit: string, clause: string, after: string, kind: ActivityKind): MetricCode | null {
  const isService = kind === "public_service" || kind === "voluntary_service";
  if (/元$/.test(unit)) return "money";
  if (unit === "%") {
    if (/支持/.test(clause)) return "support_rate";
    if (/满意/.test(clause)) return "satisfaction_rate";
    return /参与/.test(clause) ? "participation_rate" : "awareness_rate";
  }
  if (/^(名|人|位|人次|万人次)$/.test(unit)) {
    if (/^志愿者/.test(after) || /志愿者$/.test(clause.split(/\d/)[0] ?? "")) return "volunteers";
    if (/劝导/.test(clause)) return "dissuasions";
    if (isService && /服务|接待|惠及|义诊/.test(clause)) return "service_uses";
    if (/筛查/.test(clause)) return "screened";
    return /人次$/.test(unit) ? "attendances" : "participants";
  }
  if (unit === "份") return "copies";
  if (unit === "封") return "letters";
  if (unit === "户") return "households";
  if (unit === "小时") return "service_hours";
  return /^(支|支队|队)$/.test(unit) ? "teams" : null;
}

const countUnits = /^(次|场|期|条|处|块|张|篇)$/;

function readFigures(text: string, kind: ActivityKind): Pick<Reading, "figures" | "occurrences"> {
  const figures: ReadMetric[] = [];
  let occurrences: Reading["occurrences"] = null;
  for (const clause of text.split(/[，,。；;、]/)) {
    for (const found of clause.matchAll(figureShape)) {
      const read = parseFigureText(found[0]);
      if (!read) continue;
      const { value, qualifier, wording } = read;
      const after = clause.slice(found.index + found[0].length);
      const unit = found[6] ?? "";
      const metric = metricFor(unit, clause, after, kind);
      if (!metric) {
        if (countUnits.test(unit) && !occurrences && !/^第/.test(clause.slice(found.index - 1)))
          occurrences = { value, qualifier, wording };
        continue;
      }
      const people = metrics[metric].unit === "人次" || metrics[metric].unit === "人";
      figures.push({
        metric,
        value,
        qualifier,
        unit: people ? metrics[metric].unit : read.unit || metrics[metric].unit,
        wording,
        moneyKind: metric === "money" ? (moneyWords.find(([words]) => words.test(clause))?.[1] ?? null) : null,
      });
    }
  }
  return { figures, occurrences };
}

const placeShape =
  /[在到](?!会|场|位|全)([^，,。；;、在到]{2,20}?)(?=开展|举办|举行|召开|组织|进行|义诊|慰问|清理|清扫|发放|宣传|设|[，,。；;、]|$)/;

/**
 * Reads a free sentence into the fields of an entry: "10月12日在城西广场义诊，服务80多人，市医院12名志愿者参加".
 * Deterministic; null when nothing of it is recognised. `today` settles days without a year.
 */
export function readSentence(sentence: string, today: CivilDate): Reading | null {
  const text = sentence.normalize("NFC").trim();
  if (text.length < 4) return null;
  const { found, ...date } = readDate(text, today);
  const rest = text.replace(found, "");
  const known = kindWords.find(([words]) => words.test(rest));
  const kind = known?.[1] ?? "activity";
  const numbers = readFigures(rest, kind);
  if (!known && !date.startOn && numbers.figures.length === 0) return null;
  const first = rest.split(/[，,。；;]/).find((clause) => clause.trim().length >= 2) ?? rest;
  return {
    kind,
    form: known?.[2] ?? null,
    title: first
      .trim()
      .replace(/^[在到于]/, "")
      .slice(0, 60),
    ...date,
    place: placeShape.exec(rest)?.[1]?.trim() ?? null,
    ...numbers,
  };
}
