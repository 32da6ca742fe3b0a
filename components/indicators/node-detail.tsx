import { DefinitionList } from "@/components/data/definition-list";
import { nodeLabels, treeLabels } from "@/components/indicators/labels";
import { RequirementCard } from "@/components/indicators/requirement-card";
import { ruleInWords } from "@/components/indicators/rule-words";
import { Section } from "@/components/layout/section";
import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/link";
import { levelLabels, standardLabel } from "@/lib/indicators/labels";
import type { IndicatorRecord } from "@/lib/indicators/types";
import type { Translate } from "@/lib/platform/i18n";

function Way({ t, ancestors }: { t: Translate; ancestors: readonly IndicatorRecord[] }) {
  return (
    <ol
      aria-label={t(treeLabels.tree)}
      className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-sm text-ink-muted"
    >
      {ancestors.map((node, index) => (
        <li key={node.id} className="flex items-center gap-1.5">
          <TextLink quiet href={`?node=${node.id}`} scroll={false}>
            {node.code} {node.name}
          </TextLink>
          {index < ancestors.length - 1 && <Icon name="chevron-right" size={14} className="text-ink-faint" />}
        </li>
      ))}
    </ol>
  );
}

/** One node of an edition: where it stands, how its number comes about, what it asks or what stands below. */
export function NodeDetail({
  t,
  node,
  ancestors,
  below,
}: {
  t: Translate;
  node: IndicatorRecord;
  ancestors: readonly IndicatorRecord[];
  below: readonly IndicatorRecord[];
}) {
  const methods = [...new Set(node.requirements.map((requirement) => requirement.method))];
  const level = node.isLeaf ? standardLabel : (levelLabels[node.depth - 1] ?? standardLabel);
  const facts = [
    { term: t(nodeLabels.text), detail: node.text !== node.name ? node.text : null },
    { term: t(nodeLabels.weight), detail: node.weight },
    { term: t(nodeLabels.rule), detail: ruleInWords(t, node.rollUpRule, methods) },
    { term: t(nodeLabels.tableUnits), detail: node.note },
  ];
  return (
    <>
      <section className="panel p-4" id="node">
        <Way t={t} ancestors={ancestors} />
        <p className="mt-1 text-sm text-ink-muted">
          {t(level)} {node.code}
        </p>
        <h2 className="mb-3 text-xl font-semibold">{node.name}</h2>
        <a href="#tree" className="mb-2 inline-block py-2 text-accent underline underline-offset-3 lg:hidden">
          {t(treeLabels.toTree)}
        </a>
        <DefinitionList items={facts.flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []))} />
      </section>
      {node.isLeaf ? (
        <Section title={t(nodeLabels.requirements)}>
          {node.requirements.length === 0 && <p className="text-ink-muted">{t(nodeLabels.noRequirements)}</p>}
          {node.requirements.map((requirement) => (
            <RequirementCard key={requirement.id} t={t} requirement={requirement} />
          ))}
        </Section>
      ) : (
        <Section title={t(nodeLabels.below)}>
          <ul className="flex flex-col gap-1">
            {below.map((child) => (
              <li key={child.id} className="flex flex-wrap gap-x-2 max-md:py-2">
                <TextLink quiet href={`?node=${child.id}`} scroll={false}>
                  {child.code} {child.name}
                </TextLink>
                {child.weight !== null && (
                  <span className="text-sm text-ink-muted">
                    {t(nodeLabels.weight)} {child.weight}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
