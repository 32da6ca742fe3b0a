"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { treeLabels } from "@/components/indicators/labels";
import { findNodes, withAncestors, withDescendants } from "@/components/indicators/tree-filter";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { LiveRegion } from "@/components/ui/live-region";
import { PlainLink } from "@/components/ui/plain-link";
import { TextInput } from "@/components/ui/text-input";
import type { TreeItem } from "@/lib/indicators/types";

type Look = {
  readonly byParent: ReadonlyMap<string | null, readonly TreeItem[]>;
  readonly open: ReadonlySet<string>;
  readonly shown: ReadonlySet<string> | null;
  readonly found: ReadonlySet<string> | null;
  readonly selectedId?: string;
  readonly toggle: (id: string) => void;
};

function Row({ item, look }: { item: TreeItem; look: Look }) {
  const t = useT();
  const isOpen = look.open.has(item.id);
  const isSelected = item.id === look.selectedId;
  return (
    <div className={cx("flex items-start rounded-md", isSelected ? "bg-accent-soft" : "hover:bg-sunken")}>
      {item.isLeaf ? (
        <span className="w-9 shrink-0 max-md:w-11" />
      ) : (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={t(isOpen ? treeLabels.collapse : treeLabels.expand, { code: item.code })}
          onClick={() => look.toggle(item.id)}
          className="flex size-9 shrink-0 items-center justify-center rounded-md text-ink-muted hover:text-ink max-md:size-11"
        >
          <Icon name="chevron-right" className={cx("transition-transform", isOpen && "rotate-90")} />
        </button>
      )}
      <PlainLink
        href={`?node=${item.id}`}
        scroll={false}
        aria-current={isSelected ? "true" : undefined}
        className={cx(
          "min-w-0 flex-1 rounded-md py-2 pr-2 max-md:py-2.5",
          isSelected ? "font-semibold text-accent" : "text-ink",
          look.found?.has(item.id) && !isSelected && "font-medium",
        )}
      >
        <span className="mr-2 text-sm whitespace-nowrap text-ink-muted">{item.code}</span>
        {item.name}
      </PlainLink>
    </div>
  );
}

function Branch({ parentId, look }: { parentId: string | null; look: Look }) {
  const children = (look.byParent.get(parentId) ?? []).filter((item) => !look.shown || look.shown.has(item.id));
  if (children.length === 0) return null;
  return (
    <ul className={parentId === null ? undefined : "ml-4 border-l border-line pl-1"}>
      {children.map((item) => (
        <li key={item.id}>
          <Row item={item} look={look} />
          {!item.isLeaf && look.open.has(item.id) && <Branch parentId={item.id} look={look} />}
        </li>
      ))}
    </ul>
  );
}

/** The tree of an edition: branches fold, and it is filtered as one types (Chinese, code, pinyin initials). */
export function EditionTree({ items, selectedId }: { items: readonly TreeItem[]; selectedId?: string }) {
  const t = useT();
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const byParent = useMemo(() => Map.groupBy(items, (item) => item.parentId), [items]);
  const found = useMemo(() => findNodes(items, wanted), [items, wanted]);
  const shown = useMemo(
    () => found && new Set([...withAncestors(items, found), ...withDescendants(items, found)]),
    [items, found],
  );
  const onWay = useMemo(() => {
    const ends = found ?? new Set(selectedId ? [selectedId] : []);
    const above = items.flatMap((item) => (ends.has(item.id) && item.parentId && found ? [item.parentId] : []));
    return withAncestors(items, found ? above : ends);
  }, [items, found, selectedId]);
  const open = useMemo(() => {
    const all = new Set([...opened, ...onWay]);
    for (const id of closed) all.delete(id);
    return all;
  }, [opened, onWay, closed]);

  function toggle(id: string) {
    const isOpen = open.has(id);
    setClosed((before) => (isOpen ? new Set([...before, id]) : new Set([...before].filter((other) => other !== id))));
    if (!isOpen) setOpened((before) => new Set([...before, id]));
  }
  function setAll(isOpen: boolean) {
    const branches = items.filter((item) => !item.isLeaf).map((item) => item.id);
    setOpened(new Set(isOpen ? branches : []));
    setClosed(new Set(isOpen ? [] : branches));
  }

  return (
    <nav aria-label={t(treeLabels.tree)} id="tree" className="panel min-w-0 p-3">
      <Field name="filter" label={t(treeLabels.filter)} hint={t(treeLabels.filterHint)}>
        <TextInput
          type="search"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setClosed(new Set());
          }}
        />
      </Field>
      <div className="mt-2 mb-1 flex flex-wrap items-center gap-2">
        <Button size="sm" variant="quiet" onClick={() => setAll(true)}>
          {t(treeLabels.expandAll)}
        </Button>
        <Button size="sm" variant="quiet" onClick={() => setAll(false)}>
          {t(treeLabels.collapseAll)}
        </Button>
        <LiveRegion visible>{found && t(treeLabels.found, { count: found.size })}</LiveRegion>
      </div>
      {found?.size === 0 ? (
        <p className="p-3 text-ink-muted">{t(treeLabels.nothing)}</p>
      ) : (
        <Branch parentId={null} look={{ byParent, open, shown, found, selectedId, toggle }} />
      )}
    </nav>
  );
}
