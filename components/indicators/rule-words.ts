import { nodeLabels } from "@/components/indicators/labels";
import { methodLabels } from "@/lib/indicators/labels";
import { methodParts } from "@/lib/indicators/roll-up/rules";
import type { StoredRule } from "@/lib/indicators/roll-up/schema";
import type { AssessmentMethod } from "@/lib/platform/db/generated/enums";
import type { Translate } from "@/lib/platform/i18n";

function paramsOf(rule: StoredRule): Record<string, string | number> {
  switch (rule.kind) {
    case "n_of_m":
      return { n: rule.n };
    case "cap":
      return { cap: rule.cap };
    case "bonus":
      return { each: rule.each, cap: rule.cap };
    case "deduction":
      return { each: rule.each };
    case "grade": {
      const { a, b, c } = rule.factors ?? { a: 1, b: 0.6, c: 0 };
      return { a: `${rule.a.op}${rule.a.value}`, b: `${rule.b.op}${rule.b.value}`, factors: `${a} / ${b} / ${c}` };
    }
    default:
      return {};
  }
}

/** A roll-up rule as a sentence; a standard that several methods judge also says their parts. */
export function ruleInWords(t: Translate, rule: StoredRule, methods: readonly AssessmentMethod[] = []): string {
  const sentence = t(nodeLabels.ruleOf[rule.kind], paramsOf(rule));
  if (rule.kind !== "slots" || methods.length < 2) return sentence;
  const parts = [...methodParts(rule, methods)].map(
    ([method, part]) => `${t(methodLabels[method])} ${Math.round(part * 1000) / 10}%`,
  );
  const joined = parts.join(t.locale === "en" ? ", " : "，");
  return `${sentence}${t.locale === "en" ? "; " : "；"}${t(nodeLabels.methods, { parts: joined })}`;
}
