import { DefinitionList } from "@/components/data/definition-list";
import { indicatorsLabels, nodeLabels } from "@/components/indicators/labels";
import { Badge } from "@/components/ui/badge";
import { materialTypeLabels, methodLabels, methodLetters } from "@/lib/indicators/labels";
import type { RequirementRecord } from "@/lib/indicators/types";
import { formatDay } from "@/lib/platform/dates";
import type { Translate, Words } from "@/lib/platform/i18n";

function itemsText(t: Translate, { minItems, maxItems }: RequirementRecord): string {
  if (minItems === 0) return t(nodeLabels.noneNeeded);
  return maxItems === null
    ? t(nodeLabels.items, { min: minItems })
    : t(nodeLabels.itemsMax, { min: minItems, max: maxItems });
}

function joined(t: Translate, parts: readonly string[]): string {
  return parts.join(t.locale === "en" ? ", " : "，");
}

function imagesText(t: Translate, requirement: RequirementRecord): string {
  const part = (count: number | null, words: Words) => (count === null ? [] : [t(words, { count })]);
  return joined(t, [
    ...part(requirement.imageMin, nodeLabels.imageMin),
    ...part(requirement.imagesPerActivity, nodeLabels.imagesPerActivity),
    ...part(requirement.imageMax, nodeLabels.imageMax),
  ]);
}

function gradesText({ gradeA, gradeB, gradeC }: RequirementRecord): string {
  return [
    ["A", gradeA],
    ["B", gradeB],
    ["C", gradeC],
  ]
    .flatMap(([letter, text]) => (text ? [`${letter} ${text}`] : []))
    .join(" · ");
}

function windowText(t: Translate, { windowFrom, windowTo }: RequirementRecord): string {
  if (!windowFrom && !windowTo) return "";
  const day = (date: string | null) => (date ? formatDay(date, t.locale) : "…");
  return t(indicatorsLabels.span, { from: day(windowFrom), to: day(windowTo) });
}

/** One requirement: what has to be shown, how much of it is enough, and the limits. */
export function RequirementCard({ t, requirement }: { t: Translate; requirement: RequirementRecord }) {
  const materials = joined(
    t,
    requirement.materialTypes.map((type) => t(materialTypeLabels[type])),
  );
  const limits = [
    ...(requirement.documentNumberRequired ? [t(nodeLabels.documentNumber)] : []),
    ...(requirement.wordLimit === null ? [] : [t(nodeLabels.wordLimit, { count: requirement.wordLimit })]),
  ];
  const details: [Words, string | null][] = [
    [nodeLabels.materials, joined(t, [materials, ...limits].filter(Boolean))],
    [nodeLabels.minimum, itemsText(t, requirement)],
    [nodeLabels.images, imagesText(t, requirement)],
    [nodeLabels.caption, requirement.captionRule],
    [nodeLabels.points, requirement.pointTypes.join("、")],
    [nodeLabels.grades, gradesText(requirement)],
    [nodeLabels.window, windowText(t, requirement)],
    [nodeLabels.scoring, requirement.scoringRule],
    [nodeLabels.note, requirement.note],
  ];
  return (
    <article className="border-t border-line py-3 first:border-t-0 first:pt-0">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <Badge tone="info">
          {methodLetters[requirement.method]}
          {requirement.sequence} {t(methodLabels[requirement.method])}
        </Badge>
        <h3 className="min-w-0 font-medium">{requirement.text}</h3>
      </div>
      <DefinitionList
        columns={2}
        items={details.flatMap(([term, detail]) => (detail ? [{ term: t(term), detail }] : []))}
      />
    </article>
  );
}
