"use client";

import { useState } from "react";
import { type Column, DataTable } from "@/components/data/data-table";
import { importLabels } from "@/components/indicators/import-labels";
import { useT } from "@/components/layout/locale-provider";
import { Section } from "@/components/layout/section";
import { StatusBadge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { rejectionLabels, rowStatusLabels, warningLabels } from "@/lib/indicators/import/labels";
import type { ImportOutput } from "@/lib/indicators/import/schema";
import type { Translate } from "@/lib/platform/i18n";

type Outcome = ImportOutput["outcomes"][number];

const mostRows = 300;
const indents = ["pl-0", "pl-5", "pl-10", "pl-15", "pl-20", "pl-25", "pl-30"];

function remark(t: Translate, outcome: Outcome): string {
  if (outcome.reason) return t(rejectionLabels[outcome.reason], { detail: outcome.detail ?? "" });
  return outcome.warnings.map((code) => t(warningLabels[code])).join(t.locale === "en" ? "; " : "；");
}

function Tree({ nodes }: { nodes: ImportOutput["nodes"] }) {
  return (
    <ul className="max-h-96 overflow-y-auto">
      {nodes.map((node) => (
        <li key={node.code} className={indents[Math.min(node.depth, indents.length) - 1]}>
          <span className="mr-2 text-sm whitespace-nowrap text-ink-muted">{node.code}</span>
          {node.name}
          {node.isLeaf && <span className="ml-2 text-sm text-ink-muted">×{node.requirements}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What would come of the table: the tree, and each row with its outcome and reason. */
export function ImportPreview({ preview }: { preview: ImportOutput }) {
  const t = useT();
  const [onlyNoted, setOnlyNoted] = useState(true);
  const { counts, nodes, outcomes, ruleProblems } = preview;
  const wanted = onlyNoted ? outcomes.filter((row) => row.reason || row.warnings.length > 0) : outcomes;
  const columns: Column<Outcome>[] = [
    { key: "row", header: t(importLabels.row), cell: (outcome) => outcome.row, phone: "title" },
    {
      key: "status",
      header: t(importLabels.status),
      cell: ({ status }) => (
        <StatusBadge tone={rowStatusLabels[status].tone}>{t(rowStatusLabels[status].words)}</StatusBadge>
      ),
    },
    { key: "code", header: t(importLabels.standard), cell: (outcome) => outcome.code ?? "—" },
    { key: "remark", header: t(importLabels.remark), cell: (outcome) => remark(t, outcome) || "—" },
  ];
  return (
    <div className="mt-5 flex flex-col gap-5">
      <Notice tone={counts.rejected > 0 ? "warning" : "success"} title={t(importLabels.previewTitle)} role="status">
        {t(importLabels.counts, counts)}
        {ruleProblems.length > 0 && <p>{t(importLabels.ruleProblems, { codes: ruleProblems.join("、") })}</p>}
      </Notice>
      <div className="panel p-4">
        <Disclosure
          open
          summary={`${t(importLabels.tree)} · ${t(importLabels.treeSize, {
            nodes: nodes.length,
            standards: nodes.filter((node) => node.isLeaf).length,
          })}`}
        >
          <Tree nodes={nodes} />
        </Disclosure>
      </div>
      <Section
        title={t(importLabels.rows)}
        flush
        actions={
          <Checkbox
            name="onlyNoted"
            label={t(importLabels.onlyNoted)}
            checked={onlyNoted}
            onChange={(event) => setOnlyNoted(event.currentTarget.checked)}
          />
        }
      >
        <DataTable
          bare
          caption={t(importLabels.rows)}
          columns={columns}
          rows={wanted.slice(0, mostRows)}
          rowKey={(outcome) => String(outcome.row)}
          empty={<p className="p-4 text-ink-muted">{t(importLabels.nothingNoted)}</p>}
        />
        {wanted.length > mostRows && (
          <p className="p-4 text-sm text-ink-muted">{t(importLabels.more, { count: wanted.length - mostRows })}</p>
        )}
      </Section>
    </div>
  );
}
