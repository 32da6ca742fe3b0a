"use client";

import { useT } from "@/components/layout/locale-provider";
import { VerdictBox } from "@/components/reviews/desk/verdict-box";
import { VerdictHistory } from "@/components/reviews/desk/verdict-history";
import { sheetLabels as words } from "@/components/reviews/labels";
import { StatusBadge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import {
  freshnessLabels,
  freshnessTones,
  linkStateLabels,
  linkStateTones,
  reasonLabels,
  slotFindingLabels,
} from "@/lib/evidence/labels";
import { type EvidenceLinkView, type ReasonCode, reasonCodes } from "@/lib/evidence/types";
import type { SheetRequirement } from "@/lib/reviews/sheet/types";

type BoxProps = React.ComponentProps<typeof VerdictBox>;

function isReason(code: string): code is ReasonCode {
  return reasonCodes.some((known) => known === code);
}

/** One link: what the machine finds, where it stands, and the verdict to be given. */
export function LinkVerdict({
  link,
  requirement,
  onFile,
  ...box
}: Omit<BoxProps, "id" | "title" | "children" | "open"> & {
  link: EvidenceLinkView;
  requirement: SheetRequirement | undefined;
  onFile: () => void;
}) {
  const t = useT();
  const findings = requirement?.status.findings.filter((finding) => finding.linkId === link.id) ?? [];
  return (
    <VerdictBox
      {...box}
      id={link.id}
      open={link.state === "submitted"}
      title={
        <>
          {link.indicator.code} {link.indicator.name}
          <span className="block text-sm font-normal text-ink-muted">{link.round.name}</span>
        </>
      }
    >
      <div className="flex flex-wrap gap-1.5">
        <StatusBadge tone={linkStateTones[link.state]}>{t(linkStateLabels[link.state])}</StatusBadge>
        <StatusBadge tone={freshnessTones[link.freshness]}>{t(freshnessLabels[link.freshness])}</StatusBadge>
        {findings
          .filter((finding) => !["outside_window", "undated", "returned"].includes(finding.code))
          .map((finding) => (
            <StatusBadge key={finding.code} tone="warning">
              {t(slotFindingLabels[finding.code], { found: finding.found, wanted: finding.wanted })}
            </StatusBadge>
          ))}
      </div>
      {link.state === "returned" && (
        <ul className="list-disc pl-5 text-sm">
          {link.reasonCodes.filter(isReason).map((code) => (
            <li key={code}>{t(reasonLabels[code].name)}</li>
          ))}
          {link.comment && <li>{link.comment}</li>}
        </ul>
      )}
      {link.state === "approved" && (
        <div className="flex flex-col items-start gap-2 text-sm">
          <p>{t(words.notFiled)}</p>
          <Button size="sm" icon="archive" pending={box.pending} onClick={onFile}>
            {t(words.retry)}
          </Button>
        </div>
      )}
      {link.archiveNumber && <p className="text-sm">{t(words.filedAs, { number: link.archiveNumber })}</p>}
      <VerdictHistory decisions={link.decisions} />
    </VerdictBox>
  );
}
