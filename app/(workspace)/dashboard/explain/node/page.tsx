import { LineTable } from "@/components/dashboard/explain/line-table";
import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { boardHref, explainHref, standardHref } from "@/components/dashboard/hrefs";
import { boardLabels } from "@/components/dashboard/labels";
import { boardLead } from "@/components/dashboard/view-words";
import { ruleInWords } from "@/components/indicators/rule-words";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/link";
import { loadNodeExplanation } from "@/lib/dashboard/loaders";
import { getT } from "@/lib/platform/locale";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(words.nodePage) };
}

export default async function NodePage({ searchParams }: Props) {
  const [t, { params, view, node }] = await Promise.all([getT(), searchParams.then(loadNodeExplanation)]);
  const crumbs = [
    { href: boardHref(params), label: t(boardLabels.title) },
    ...(node.parentId
      ? [{ href: explainHref("node", params, { node: node.parentId }), label: t(boardLabels.back) }]
      : []),
  ];
  return (
    <>
      <PageHeader
        t={t}
        title={t(words.nodeTitle, { name: `${node.code} ${node.name}`.trim() })}
        lead={boardLead(t, view)}
        crumbs={crumbs}
        actions={
          node.isLeaf && (
            <ButtonLink icon="attachment" href={standardHref(node.id, params)}>
              {t(words.slots)}
            </ButtonLink>
          )
        }
      />
      <Section
        flush
        title={t(words.rule)}
        lead={`${ruleInWords(t, node.rule)}${t.locale === "en" ? "; " : "；"}${t(words.linesNote)}`}
      >
        <LineTable t={t} node={node} params={params} />
      </Section>
    </>
  );
}
