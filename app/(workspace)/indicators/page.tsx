import { EditionList } from "@/components/indicators/edition-list";
import { indicatorsLabels } from "@/components/indicators/labels";
import { RoundList } from "@/components/indicators/round-list";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/link";
import { loadIndicators } from "@/lib/indicators/loaders";
import { getT } from "@/lib/platform/locale";

export async function generateMetadata() {
  const t = await getT();
  return { title: t(indicatorsLabels.title) };
}

export default async function IndicatorsPage() {
  const { editions, rounds, canManageEditions, canManageRounds } = await loadIndicators();
  const t = await getT();
  const add = canManageEditions && (
    <ButtonLink href="/indicators/import" variant="primary" icon="upload">
      {t(indicatorsLabels.import)}
    </ButtonLink>
  );
  const open = canManageRounds && (
    <ButtonLink href="/indicators/rounds/new" icon="plus">
      {t(indicatorsLabels.newRound)}
    </ButtonLink>
  );
  const actions = (
    <>
      {open}
      {add}
    </>
  );
  return (
    <>
      <PageHeader t={t} title={t(indicatorsLabels.title)} lead={t(indicatorsLabels.lead)} actions={actions} />
      <div className="flex flex-col gap-5">
        <EditionList t={t} editions={editions} action={add} />
        <RoundList t={t} rounds={rounds} />
      </div>
    </>
  );
}
