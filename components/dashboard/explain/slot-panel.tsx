import { explainLabels as words } from "@/components/dashboard/explain-labels";
import { type Column, DataTable } from "@/components/data/data-table";
import { Section } from "@/components/layout/section";
import { Badge, StatusBadge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/link";
import { openOf } from "@/lib/dashboard/gains/rules";
import type { SlotDetail, SlotEvidence } from "@/lib/dashboard/standards/types";
import { linkStateLabels, linkStateTones, materialTypeLabels, reasonLabels } from "@/lib/evidence/labels";
import { approvedCount } from "@/lib/evidence/readiness/rules";
import { reasonCodes } from "@/lib/evidence/types";
import { methodLabels } from "@/lib/indicators/labels";
import { formatCivil, formatDay } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

function reasons(t: Translate, { state, reasonCodes: given }: SlotEvidence): string {
  if (state !== "returned") return "";
  const names = reasonCodes.filter((code) => given.includes(code)).map((code) => t(reasonLabels[code].name));
  return names.join(t.locale === "en" ? ", " : "、");
}

function columns(t: Translate): Column<SlotEvidence>[] {
  return [
    { key: "title", header: t(words.item), className: "min-w-52", cell: (item) => item.title },
    { key: "unit", header: t(words.unit), cell: (item) => item.departmentName },
    {
      key: "formed",
      header: t(words.formed),
      className: "whitespace-nowrap",
      cell: (item) =>
        item.formedOn ? formatCivil({ date: item.formedOn, precision: item.formedPrecision }, t.locale) : "—",
    },
    { key: "files", header: t(words.files), align: "end", cell: (item) => t(words.fileCount, { count: item.files }) },
    { key: "archive", header: t(words.archiveNumber), cell: (item) => item.archiveNumber ?? "—" },
    {
      key: "state",
      header: t(words.state),
      cell: (item) => (
        <span className="inline-flex flex-wrap items-center gap-x-2 max-md:justify-end">
          <StatusBadge tone={linkStateTones[item.state]}>{t(linkStateLabels[item.state])}</StatusBadge>
          <span className="text-sm text-ink-muted">{reasons(t, item)}</span>
        </span>
      ),
    },
  ];
}

function Asked({ t, slot }: { t: Translate; slot: SlotDetail }) {
  const { start, end } = slot.window;
  const day = (value: string | null) => (value ? formatDay(value, t.locale) : "—");
  const notes = [
    ...slot.materialTypes.map((type) => t(materialTypeLabels[type])),
    t(words.window, { from: day(start), to: day(end) }),
    ...(slot.max === null ? [] : [t(words.slotMax, { max: slot.max })]),
    ...(slot.documentNumberRequired ? [t(words.numberNeeded)] : []),
  ];
  return <>{notes.join(" · ")}</>;
}

function Count({ t, slot }: { t: Translate; slot: SlotDetail }) {
  const missing = openOf(slot);
  return (
    <>
      <Badge>{t(words.slotHave, { min: slot.min, have: approvedCount(slot.counts) })}</Badge>
      {slot.counts.submitted > 0 && (
        <StatusBadge tone="info">{t(words.slotWaiting, { count: slot.counts.submitted })}</StatusBadge>
      )}
      {missing > 0 && <StatusBadge tone="warning">{t(words.slotMissing, { count: missing })}</StatusBadge>}
      {slot.sufficient && <StatusBadge tone="success">{t(words.slotEnough)}</StatusBadge>}
    </>
  );
}

/** One requirement: what is asked, how much is there, and the items behind it; nothing is asked once it is sufficient. */
export function SlotPanel({ t, slot, addHref }: { t: Translate; slot: SlotDetail; addHref?: string }) {
  return (
    <Section
      flush
      title={slot.text}
      lead={
        <>
          <span className="mr-2 inline-flex">
            <Badge tone="accent">{t(methodLabels[slot.method])}</Badge>
          </span>
          <Asked t={t} slot={slot} />
        </>
      }
      actions={
        <>
          <Count t={t} slot={slot} />
          {addHref && openOf(slot) > 0 && (
            <ButtonLink size="sm" icon="plus" href={addHref}>
              {t(words.addItem)}
            </ButtonLink>
          )}
        </>
      }
    >
      <DataTable
        bare
        caption={slot.text}
        columns={columns(t)}
        rows={slot.items}
        rowKey={({ linkId }) => linkId}
        rowHref={({ evidenceId }) => `/evidence/${evidenceId}`}
        empty={<p className="px-4 py-3 text-ink-muted">{t(words.noItems)}</p>}
      />
      {slot.closed > 0 && (
        <p className="border-t border-line px-4 py-2 text-sm text-ink-muted">
          {t(words.itemsClosed, { count: slot.closed })}
        </p>
      )}
    </Section>
  );
}
