import { notFound } from "next/navigation";
import { AddLink } from "@/components/evidence/add-link";
import { DescriptionList } from "@/components/evidence/description-list";
import { FileGallery } from "@/components/evidence/file-gallery";
import { evidenceLabels } from "@/components/evidence/labels";
import { LinksPanel } from "@/components/evidence/links-panel";
import { RemoveDraft } from "@/components/evidence/remove-draft";
import { VersionList } from "@/components/evidence/version-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { TwoColumn } from "@/components/layout/two-column";
import { StatusBadge } from "@/components/ui/badge";
import { ButtonLink, TextLink } from "@/components/ui/link";
import { loadEvidence } from "@/lib/evidence/loaders";
import { getT } from "@/lib/platform/locale";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const t = await getT();
  const found = await loadEvidence((await params).id);
  return { title: found?.evidence.current.title ?? t(evidenceLabels.title) };
}

export default async function EvidenceItemPage({ params }: Props) {
  const t = await getT();
  const found = await loadEvidence((await params).id);
  if (!found) notFound();
  const { evidence, files, mayChange, mayLink, mayRemove, rounds, standards } = found;
  const { current } = evidence;
  // What came back is to be mended first; otherwise the files come first.
  const isReturned = evidence.links.some((link) => link.state === "returned");
  const links = (
    <Section title={t(evidenceLabels.links)}>
      <LinksPanel links={evidence.links} mayLink={mayLink} />
      {mayLink && rounds.length > 0 && <AddLink evidenceId={evidence.id} rounds={rounds} standards={standards} />}
    </Section>
  );
  return (
    <>
      <PageHeader
        t={t}
        title={current.title}
        crumbs={[{ href: "/evidence", label: t(evidenceLabels.title) }]}
        status={
          current.frozen && (
            <StatusBadge tone="success" icon="archive">
              {t(evidenceLabels.frozen)}
            </StatusBadge>
          )
        }
        actions={
          mayChange && (
            <>
              {mayRemove && <RemoveDraft evidenceId={evidence.id} version={evidence.version} />}
              {!current.frozen && (
                <ButtonLink href={`/evidence/${evidence.id}/edit`} icon="edit">
                  {t(evidenceLabels.edit)}
                </ButtonLink>
              )}
              <ButtonLink href={`/evidence/${evidence.id}/version`} icon="plus">
                {t(evidenceLabels.addVersion)}
              </ButtonLink>
            </>
          )
        }
      />
      <TwoColumn
        sideTitle={t(evidenceLabels.properties)}
        side={
          <>
            <Section title={t(evidenceLabels.properties)}>
              <DescriptionList t={t} version={current} department={evidence.department.name} />
            </Section>
            <Section title={t(evidenceLabels.versions)}>
              <VersionList t={t} versions={evidence.versions} currentNumber={current.number} />
            </Section>
          </>
        }
      >
        {isReturned && links}
        {files.length > 0 && (
          <Section title={t(evidenceLabels.preview)} lead={t(evidenceLabels.fileCount, { count: files.length })}>
            <FileGallery files={files} />
          </Section>
        )}
        {!isReturned && links}
        {evidence.activities.length > 0 && (
          <Section title={t(evidenceLabels.activities)}>
            <ul className="flex flex-col gap-1">
              {evidence.activities.map((entry) => (
                <li key={entry.id}>
                  <TextLink href={`/activities/${entry.id}`}>{entry.title}</TextLink>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </TwoColumn>
    </>
  );
}
