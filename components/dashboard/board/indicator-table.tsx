import { BucketBar } from "@/components/dashboard/bucket-bar";
import { boardHref, explainHref, standardHref } from "@/components/dashboard/hrefs";
import { boardLabels as words } from "@/components/dashboard/labels";
import { percentText, pointsText } from "@/components/dashboard/number-words";
import { type Column, DataTable } from "@/components/data/data-table";
import { Meter } from "@/components/data/meter";
import { Section } from "@/components/layout/section";
import { cx } from "@/components/ui/class-names";
import { ButtonLink, TextLink } from "@/components/ui/link";
import type { BoardParams } from "@/lib/dashboard/search/rules";
import type { NodeStanding, Readiness } from "@/lib/dashboard/types";
import type { Translate } from "@/lib/platform/i18n";

type Props = { t: Translate; params: BoardParams; readiness: Readiness; node?: string; all: boolean };

function columns({ t, params, readiness, all }: Props, deepest: number): Column<NodeStanding>[] {
  const indents = ["", "pl-4", "pl-8", "pl-12"];
  return [
    { key: "code", header: t(words.code), className: "whitespace-nowrap", phone: "hidden", cell: (node) => node.code },
    {
      key: "name",
      header: t(words.name),
      phone: "title",
      className: "min-w-56",
      cell: (node) => (
        <span className={cx("block", all && indents[Math.min(3, Math.max(0, node.depth - deepest))])}>
          <span className="md:hidden">{node.code} </span>
          {node.name}
        </span>
      ),
    },
    {
      key: "buckets",
      header: t(words.buckets),
      className: "min-w-36",
      cell: (node) => <BucketBar t={t} id={`node-${node.id}`} label={node.name} buckets={node.buckets} />,
    },
    {
      key: "standards",
      header: t(words.sufficient),
      align: "end",
      className: "whitespace-nowrap",
      cell: (node) => `${node.buckets.sufficient} / ${node.standards}`,
    },
    {
      key: "completion",
      header: t(words.completion),
      className: "min-w-32",
      cell: (node) =>
        node.completion === null ? (
          <span className="text-ink-muted">{t(words.nothingAsked)}</span>
        ) : (
          <Meter
            compact
            label={t(words.completion)}
            value={node.completion}
            text={percentText(node.completion) ?? undefined}
          />
        ),
    },
    {
      key: "score",
      header: t(words.score),
      align: "end",
      className: "whitespace-nowrap",
      cell: (node) =>
        readiness.total.full > 0 ? (
          <TextLink className="relative z-1" href={explainHref("node", params, { node: node.id })}>
            {node.full > 0
              ? `${pointsText(node.score)} / ${pointsText(node.full)}`
              : t(words.bonus, { points: pointsText(node.score) })}
          </TextLink>
        ) : (
          t(words.none)
        ),
    },
  ];
}

/** Nodes of the edition with buckets, completion and score: one level, what lies below a node, or all of it. */
export function IndicatorTable(props: Props) {
  const { t, params, readiness, all } = props;
  const at = readiness.nodes.find(({ id }) => id === props.node);
  const rows = all ? readiness.nodes : readiness.nodes.filter(({ parentId }) => parentId === (at?.id ?? null));
  const deepest = Math.min(...rows.map(({ depth }) => depth));
  const up = at ? boardHref(params, { node: at.parentId ?? undefined }) : undefined;
  return (
    <Section
      id="indicators"
      flush
      title={at ? `${at.code} ${at.name}` : t(words.indicators)}
      lead={t(words.indicatorsLead)}
      actions={
        <>
          {up && (
            <ButtonLink size="sm" icon="arrow-left" href={`${up}#indicators`}>
              {t(words.back)}
            </ButtonLink>
          )}
          <ButtonLink size="sm" icon="tree" href={`${boardHref(params, { all: all ? undefined : "1" })}#indicators`}>
            {t(all ? words.topLevel : words.allLevels)}
          </ButtonLink>
        </>
      }
    >
      <DataTable
        bare
        caption={t(words.indicators)}
        columns={columns(props, deepest)}
        rows={rows}
        rowKey={(node) => node.id}
        rowHref={(node) =>
          node.isLeaf ? standardHref(node.id, params) : `${boardHref(params, { node: node.id })}#indicators`
        }
      />
    </Section>
  );
}
