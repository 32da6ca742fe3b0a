import { ItemDescription } from "@/components/archive/item-description";
import { ArchiveItemSides } from "@/components/archive/item-sides";
import { FiledFiles, ItemReferences } from "@/components/archive/item-tables";
import { archiveLabels as words } from "@/components/archive/labels";
import { PageHeader } from "@/components/layout/page-header";
import { TwoColumn } from "@/components/layout/two-column";
import { StatusBadge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { ButtonLink } from "@/components/ui/link";
import { loadArchiveItem } from "@/lib/archive/loaders";
import { linkStateLabels } from "@/lib/evidence/labels";
import { getT } from "@/lib/platform/locale";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { item } = await loadArchiveItem((await params).id);
  return { title: item.archiveNumber };
}

export default async function ArchiveItemPage({ params }: Props) {
  const [t, { item, shown }] = await Promise.all([getT(), loadArchiveItem((await params).id)]);
  return (
    <>
      <PageHeader
        t={t}
        crumbs={[{ href: "/archive", label: t(words.title) }]}
        title={item.title}
        lead={<span className="tabular-nums">{item.archiveNumber}</span>}
        status={
          <StatusBadge tone="success" icon="lock">
            {t(linkStateLabels.archived)}
          </StatusBadge>
        }
        actions={
          <ButtonLink href={`/evidence/${item.evidenceId}`} icon="attachment">
            {t(words.openItem)}
          </ButtonLink>
        }
      />
      <TwoColumn sideTitle={t(words.seal)} side={<ArchiveItemSides t={t} item={item} />}>
        <ItemDescription t={t} item={item} />
        {shown && <FiledFiles t={t} files={shown.files} />}
        <ItemReferences t={t} references={item.references} />
        <Disclosure summary={t(words.manifest)}>
          <pre className="max-h-96 overflow-auto rounded-md bg-sunken p-3 text-xs whitespace-pre-wrap">
            {JSON.stringify(item.manifest, null, 2)}
          </pre>
        </Disclosure>
      </TwoColumn>
    </>
  );
}
