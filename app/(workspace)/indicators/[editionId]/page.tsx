import { StandardUnits } from "@/components/assignments/standard-units";
import { EditionTree } from "@/components/indicators/edition-tree";
import { indicatorsLabels, treeLabels } from "@/components/indicators/labels";
import { NodeDetail } from "@/components/indicators/node-detail";
import { PublishButton } from "@/components/indicators/publish-button";
import { PageHeader } from "@/components/layout/page-header";
import { StatusBadge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { loadEditionPage } from "@/lib/assignments/standards/loaders";
import { editionStatusLabels } from "@/lib/indicators/labels";
import { getT } from "@/lib/platform/locale";

type Props = { params: Promise<{ editionId: string }>; searchParams: Promise<{ node?: string }> };

export async function generateMetadata() {
  const t = await getT();
  return { title: t(indicatorsLabels.title) };
}

export default async function EditionPage({ params, searchParams }: Props) {
  const page = await loadEditionPage((await params).editionId, (await searchParams).node);
  const { edition, node } = page;
  const t = await getT();
  const { words, tone } = editionStatusLabels[edition.status];
  const { nodes, standards, requirements } = edition;
  return (
    <>
      <PageHeader
        t={t}
        title={edition.name}
        status={<StatusBadge tone={tone}>{t(words)}</StatusBadge>}
        lead={t(treeLabels.size, { nodes, standards, requirements })}
        crumbs={[{ href: "/indicators", label: t(indicatorsLabels.title) }]}
        actions={
          <>
            <a href={`/api/v1/editions/${edition.id}/export.xlsx`} download className={buttonClass("secondary", "md")}>
              <Icon name="download" />
              {t(treeLabels.download)}
            </a>
            {page.canManage && edition.status === "draft" && (
              <PublishButton id={edition.id} version={edition.version} />
            )}
          </>
        }
      />
      {edition.isSample && <Notice tone="info">{t(treeLabels.sampleNote)}</Notice>}
      <div className="mt-4 grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(18rem,2fr)_minmax(0,3fr)]">
        <div className="max-lg:order-2 lg:sticky lg:top-19 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto">
          <EditionTree items={page.tree} selectedId={node?.id} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {node ? (
            <>
              <NodeDetail t={t} node={node} ancestors={page.ancestors} below={page.children} />
              {node.isLeaf && page.canSeeAssignments && (
                <StandardUnits t={t} parts={page.parts} indicatorId={node.id} />
              )}
            </>
          ) : (
            <p className="panel p-4 text-ink-muted">{t(treeLabels.choose)}</p>
          )}
        </div>
      </div>
    </>
  );
}
