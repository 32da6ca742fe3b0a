import { lineLabels, explainLabels as words } from "@/components/dashboard/explain-labels";
import { explainHref, standardHref } from "@/components/dashboard/hrefs";
import { type Column, DataTable } from "@/components/data/data-table";
import type { NamedLine, NodeExplanation } from "@/lib/dashboard/explain/types";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import { methodLabels } from "@/lib/indicators/labels";
import { AssessmentMethod } from "@/lib/platform/db/generated/enums";
import type { Translate } from "@/lib/platform/i18n";

type Row = NamedLine & { readonly key: string };

function nameOf(t: Translate, line: NamedLine): string {
  if (line.source.kind === "measure" || line.source.kind === "adjustment") return t(lineLabels[line.source.code]);
  const method = Object.values(AssessmentMethod).find((each) => each === line.method);
  return method ? t(methodLabels[method]) : (line.name ?? "—");
}

/** Six places at most, as the engine reckons them: what is shown adds up to what is shown. */
function exact(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 6, useGrouping: false });
}

function columns(t: Translate): Column<Row>[] {
  return [
    { key: "line", header: t(words.line), className: "min-w-56", cell: (line) => nameOf(t, line) },
    { key: "score", header: t(words.lineScore), align: "end", cell: (line) => exact(line.score) },
    {
      key: "completion",
      header: t(words.lineCompletion),
      align: "end",
      cell: (line) => `${exact(line.completion * 100)}%`,
    },
  ];
}

function hrefOf(line: NamedLine, params: BoardParams): string | undefined {
  if (!line.nodeId) return undefined;
  return line.isLeaf ? standardHref(line.nodeId, params) : explainHref("node", params, { node: line.nodeId });
}

/** The lines of a node's arithmetic with their total; a part opens its own. */
export function LineTable({ t, node, params }: { t: Translate; node: NodeExplanation; params: BoardParams }) {
  const rows = node.lines.map((line, index) => ({ ...line, key: String(index) }));
  return (
    <>
      <DataTable
        bare
        caption={t(words.line)}
        columns={columns(t)}
        rows={rows}
        rowKey={({ key }) => key}
        rowHref={(line) => hrefOf(line, params)}
      />
      <p className="flex flex-wrap justify-end gap-x-6 border-t border-line-strong px-3 py-2">
        <span className="mr-auto font-semibold">{t(words.sum)}</span>
        <span>
          {t(words.lineScore)} <strong>{exact(node.score)}</strong> / {exact(node.full)}
        </span>
        <span>
          {t(words.lineCompletion)}{" "}
          <strong>{node.completion === null ? "—" : `${exact(node.completion * 100)}%`}</strong>
        </span>
      </p>
    </>
  );
}
