"use client";

import { auditPageLabels as words } from "@/components/audit/labels";
import { useT } from "@/components/layout/locale-provider";
import { Notice } from "@/components/ui/notice";
import { chainFindingLabels, fileFindingLabels, itemFindingLabels } from "@/lib/archive/labels";
import type { LedgerReport } from "@/lib/archive/verify/types";
import { formatInstant } from "@/lib/platform/dates";
import type { Translate } from "@/lib/platform/i18n";

const shownAtMost = 200;
type Line = { readonly key: string; readonly text: string; readonly detail?: string };
type Part = { readonly title: string; readonly counts: string; readonly lines: readonly Line[] };

function chainPart(t: Translate, { chain }: LedgerReport): Part {
  return {
    title: t(words.chain),
    counts: t(words.chainCounts, { events: chain.events, anchors: chain.anchors }),
    lines: chain.findings.map((finding) => ({
      key: `${finding.kind} ${finding.seq}`,
      text: t(chainFindingLabels[finding.kind], finding),
    })),
  };
}

function filesPart(t: Translate, { files }: LedgerReport): Part[] {
  if (!files) return [];
  const lines = files.findings.map((finding) => ({
    key: `${finding.kind} ${finding.name}`,
    text: `${t(fileFindingLabels[finding.kind])}: ${finding.name}`,
    detail: finding.usedBy.length > 0 ? t(words.usedBy, { names: finding.usedBy.join(", ") }) : undefined,
  }));
  return [{ title: t(words.files), counts: t(words.filesCounts, { files: files.files }), lines }];
}

function itemsPart(t: Translate, { items }: LedgerReport): Part {
  return {
    title: t(words.items),
    counts: t(words.itemsCounts, { items: items.items }),
    lines: items.findings.map((finding) => ({
      key: `${finding.kind} ${finding.archiveNumber}`,
      text: `${finding.archiveNumber}: ${t(itemFindingLabels[finding.kind])}`,
      detail: finding.fields ? t(words.fieldsDiffer, { fields: finding.fields.join(", ") }) : undefined,
    })),
  };
}

function FindingList({ lines }: { lines: readonly Line[] }) {
  const t = useT();
  if (lines.length === 0) return <p className="text-success">{t(words.noFindings)}</p>;
  return (
    <ul className="list-disc pl-5">
      {lines.slice(0, shownAtMost).map((line) => (
        <li key={line.key} className="break-all">
          {line.text}
          {line.detail && <span className="block text-sm text-ink-muted">{line.detail}</span>}
        </li>
      ))}
      {lines.length > shownAtMost && <li>{t(words.more, { count: lines.length - shownAtMost })}</li>}
    </ul>
  );
}

/** What a verification found, part by part; the first finding of each is where to look first. */
export function VerifyReport({ report }: { report: LedgerReport }) {
  const t = useT();
  const parts = [chainPart(t, report), ...filesPart(t, report), itemsPart(t, report)];
  return (
    <div className="flex flex-col gap-4">
      <Notice tone={report.ok ? "success" : "danger"} title={t(report.ok ? words.inOrder : words.damaged)}>
        {t(words.finished, { time: formatInstant(new Date(report.finishedAt), t.locale, { seconds: true }) })}
      </Notice>
      <div className="grid gap-4 lg:grid-cols-3">
        {parts.map((part) => (
          <div key={part.title} className="min-w-0">
            <h3 className="font-semibold">{part.title}</h3>
            <p className="text-sm text-ink-muted">{part.counts}</p>
            <FindingList lines={part.lines} />
          </div>
        ))}
      </div>
    </div>
  );
}
