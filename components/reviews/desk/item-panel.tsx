"use client";

import { useT } from "@/components/layout/locale-provider";
import { LinkVerdict } from "@/components/reviews/desk/link-verdict";
import { type FileTexts, MaterialCard } from "@/components/reviews/desk/material-card";
import { RequirementCard } from "@/components/reviews/desk/requirement-card";
import type { DeskState } from "@/components/reviews/desk/use-desk";
import { sheetLabels as words } from "@/components/reviews/labels";
import type { EvidenceDetail } from "@/lib/evidence/types";
import { type ReviewSheet, requirementKey } from "@/lib/reviews/sheet/types";

function Column({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <h3 className="text-sm font-medium text-ink-muted">{title}</h3>
      {children}
    </div>
  );
}

/** One item side by side: what is asked for, what was handed in, what is decided. */
export function ItemPanel({
  item,
  sheet,
  texts,
  desk,
}: {
  item: EvidenceDetail;
  sheet: ReviewSheet;
  texts: FileTexts;
  desk: DeskState;
}) {
  const t = useT();
  const links = item.links.filter((link) => link.state !== "draft");
  const keys = [...new Set(links.map((link) => requirementKey(link.round.id, link.requirement.id)))];
  return (
    <section aria-labelledby={`item-${item.id}`} className="flex flex-col gap-3">
      <h2 id={`item-${item.id}`} className="text-lg font-semibold">
        {item.current.title}
        <span className="ml-2 text-sm font-normal text-ink-muted">
          {t(words.version, { number: item.current.number })}
        </span>
      </h2>
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[16rem_minmax(0,1fr)_20rem]">
        <div className="min-w-0 max-xl:order-2 lg:max-xl:col-span-2">
          <Column title={t(words.requirement)}>
            {keys.map((key) => {
              const requirement = sheet.requirements[key];
              return requirement && <RequirementCard key={key} requirement={requirement} />;
            })}
            {keys.length === 0 && <p className="text-ink-muted">{t(words.noLinks)}</p>}
          </Column>
        </div>
        <div className="min-w-0 max-xl:order-1">
          <Column title={t(words.material)}>
            <MaterialCard version={item.current} texts={texts} />
          </Column>
        </div>
        {links.length > 0 && (
          <div className="min-w-0 max-xl:order-1 max-lg:order-3">
            <Column title={t(words.verdict)}>
              {links.map((link) => (
                <LinkVerdict
                  key={link.id}
                  link={link}
                  requirement={sheet.requirements[requirementKey(link.round.id, link.requirement.id)]}
                  own={sheet.own.includes(link.id) ? t(words.selfLink) : undefined}
                  onFile={() => desk.file(link.id)}
                  {...desk.boxOf(link.id)}
                />
              ))}
            </Column>
          </div>
        )}
      </div>
    </section>
  );
}
