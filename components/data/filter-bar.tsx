"use client";

import NextLink from "next/link";
import { useRouter } from "next/navigation";
import { useId, useState, useTransition } from "react";
import { dataLabels } from "@/components/data/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

export type AppliedFilter = { label: string; removeHref: string };

/** The form's fields as an address; empty ones are left out so that the URL says only what was asked. */
function formHref(form: HTMLFormElement, action: string): string {
  const search = new URLSearchParams();
  for (const [key, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") search.append(key, value);
  }
  const query = search.toString();
  return query === "" ? action : `${action}?${query}`;
}

function AppliedFilters({ applied, clearHref }: { applied: readonly AppliedFilter[]; clearHref: string }) {
  const t = useT();
  return (
    <div className="flex flex-wrap items-center gap-2 border-t max-md:gap-y-3 max-md:py-3 border-line px-4 py-2">
      <span className="text-sm text-ink-muted">{t(dataLabels.applied)}</span>
      <ul className="contents">
        {applied.map((filter) => (
          <li key={filter.removeHref} className="max-w-full">
            <NextLink
              href={filter.removeHref}
              className="relative inline-flex h-8 max-w-full items-center gap-1.5 rounded-md border border-accent-line bg-accent-soft px-2 text-sm after:absolute after:-inset-1.5 hover:border-accent md:h-7 md:after:inset-0"
            >
              <span className="sr-only">{t(dataLabels.removeFilter, { name: filter.label })}</span>
              <span aria-hidden="true" className="truncate">
                {filter.label}
              </span>
              <Icon name="close" size={13} className="text-ink-muted" />
            </NextLink>
          </li>
        ))}
      </ul>
      <NextLink
        href={clearHref}
        className="control-sm inline-flex items-center rounded-sm px-1 text-sm text-accent hover:underline"
      >
        {t(dataLabels.clearFilters)}
      </NextLink>
    </div>
  );
}

/**
 * The filters of a list: a GET form, so that the URL holds the whole state. Children are `Field`s named like the
 * search parameters, with the present values as `defaultValue`. On the phone the fields fold behind one button.
 */
export function FilterBar({
  action,
  applied,
  children,
}: {
  /** Path of the list, e.g. "/activities"; also where "clear filters" leads. */
  action: string;
  applied: readonly AppliedFilter[];
  children: React.ReactNode;
}) {
  const t = useT();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  const fieldsId = useId();
  function submit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const href = formHref(event.currentTarget, action);
    start(() => router.push(href, { scroll: false }));
  }
  return (
    <search>
      <form
        key={applied.map((filter) => filter.label).join("|")}
        action={action}
        method="get"
        onSubmit={submit}
        className="panel mb-4 print:hidden"
      >
        <button
          type="button"
          aria-expanded={open}
          aria-controls={fieldsId}
          onClick={() => setOpen(!open)}
          className="control flex w-full items-center gap-2 rounded-lg px-4 text-left font-medium md:hidden"
        >
          <Icon name="filter" className="text-ink-muted" />
          {applied.length > 0 ? t(dataLabels.filterCount, { count: applied.length }) : t(dataLabels.filter)}
          <Icon
            name="chevron-down"
            className={cx("ml-auto text-ink-muted transition-transform", open && "rotate-180")}
          />
        </button>
        <div
          id={fieldsId}
          className={cx(
            "flex flex-wrap items-end gap-x-4 gap-y-3 px-4 pt-2 pb-3 max-md:pt-0",
            !open && "max-md:hidden",
          )}
        >
          <div className="grid min-w-0 flex-1 basis-72 grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))] gap-x-4 gap-y-3">
            {children}
          </div>
          <Button type="submit" variant="secondary" icon="search" pending={pending} className="max-md:w-full">
            {t(dataLabels.apply)}
          </Button>
        </div>
        {applied.length > 0 && <AppliedFilters applied={applied} clearHref={action} />}
      </form>
    </search>
  );
}
