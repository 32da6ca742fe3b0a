import { dataLabels } from "@/components/data/labels";
import { Say } from "@/components/layout/say";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { PlainLink } from "@/components/ui/plain-link";

export type SortDirection = "ascending" | "descending";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => React.ReactNode;
  /** "end" for figures, which then stand under each other digit by digit. */
  align?: "start" | "end";
  /** The address that sorts by this column, and how it is sorted now. */
  sort?: { href: string; current?: SortDirection };
  /** On the phone: "title" heads the card (default: first column), "hidden" is left out. */
  phone?: "title" | "hidden";
  /** Width and wrapping classes, e.g. "w-32 whitespace-nowrap". */
  className?: string;
};

// Cards on the phone change `display`, which takes the table's meaning away in some readers; said roles keep it.
const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  header: { role: "columnheader" },
  cell: { role: "cell" },
  box: (caption: string) => ({ role: "region", tabIndex: 0, "aria-label": caption }),
} as const;

function HeaderCell<Row>({ column, cards }: { column: Column<Row>; cards: boolean }) {
  const sorted = column.sort?.current;
  return (
    <th
      {...roles.header}
      scope="col"
      aria-sort={sorted}
      className={cx(
        "sticky top-0 z-10 border-b border-line bg-sunken px-3 py-2 text-sm font-medium whitespace-nowrap text-ink-muted",
        column.align === "end" ? "text-right" : "text-left",
        cards && "max-md:static",
        column.className,
      )}
    >
      {column.sort ? (
        <PlainLink href={column.sort.href} className="inline-flex items-center gap-1 rounded-sm hover:text-accent">
          {column.header}
          {sorted && (
            <>
              <Icon name={sorted === "ascending" ? "chevron-up" : "chevron-down"} size={14} />
              <span className="sr-only">
                <Say words={sorted === "ascending" ? dataLabels.sortAscending : dataLabels.sortDescending} />
              </span>
            </>
          )}
        </PlainLink>
      ) : (
        column.header
      )}
    </th>
  );
}

function BodyCell<Row>({
  column,
  row,
  href,
  title,
  cards,
}: {
  column: Column<Row>;
  row: Row;
  href?: string;
  title: boolean;
  cards: boolean;
}) {
  const content = column.cell(row);
  // A card says nothing about what a row does not have.
  const empty = !title && (content === null || content === undefined || content === "" || content === false);
  return (
    <td
      {...roles.cell}
      className={cx(
        "border-b border-line px-3 py-2 align-top group-last:border-b-0",
        column.align === "end" && "text-right",
        column.className,
        cards &&
          "max-md:flex max-md:w-auto max-md:items-baseline max-md:justify-between max-md:gap-4 max-md:border-0 max-md:py-0.5",
        cards && (title ? "max-md:pb-1 max-md:text-lg max-md:font-semibold" : "max-md:text-right"),
        cards && (column.phone === "hidden" || empty) && "max-md:hidden",
      )}
    >
      {cards && !title && <span className="shrink-0 text-left text-sm text-ink-muted md:hidden">{column.header}</span>}
      {title && href ? (
        <PlainLink
          href={href}
          className="row-link rounded-sm font-medium text-accent after:absolute after:inset-0 group-hover:underline max-md:font-semibold"
        >
          {content}
        </PlainLink>
      ) : cards ? (
        <div className="min-w-0">{content}</div>
      ) : (
        content
      )}
    </td>
  );
}

/**
 * A table of rows. The title column carries the row's link, which covers the whole row; other links and buttons in
 * the row stay usable. On the phone rows turn into cards, or the table scrolls in its own box (`phone="scroll"`).
 * `empty` is shown instead when there is no row: an `EmptyState`.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  rowHref,
  empty,
  phone = "cards",
  bare = false,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string | undefined;
  empty?: React.ReactNode;
  phone?: "cards" | "scroll";
  /** Without a box of its own, for use inside a `Section flush`. */
  bare?: boolean;
}) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const cards = phone === "cards";
  const titleKey = (columns.find((column) => column.phone === "title") ?? columns[0])?.key;
  return (
    <div
      {...roles.box(caption)}
      className={cx(
        "overflow-auto md:max-h-[calc(100dvh-7rem)] print:max-h-none print:overflow-visible",
        !bare && "panel",
      )}
    >
      <table {...roles.table} className={cx("w-full border-separate border-spacing-0", cards && "max-md:block")}>
        <caption className="sr-only">{caption}</caption>
        <thead {...roles.group} className={cx(cards && "max-md:hidden")}>
          <tr {...roles.row}>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} cards={cards} />
            ))}
          </tr>
        </thead>
        <tbody {...roles.group} className={cx(cards && "max-md:block")}>
          {rows.map((row) => {
            const href = rowHref?.(row);
            return (
              <tr
                {...roles.row}
                key={rowKey(row)}
                className={cx(
                  "data-row group relative",
                  href && "hover:bg-accent-soft/50",
                  cards && "max-md:block max-md:border-b max-md:border-line max-md:py-3 max-md:last:border-b-0",
                )}
              >
                {columns.map((column) => (
                  <BodyCell
                    key={column.key}
                    column={column}
                    row={row}
                    href={href}
                    title={column.key === titleKey}
                    cards={cards}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
