"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useId, useRef, useState, useTransition } from "react";
import { type AppliedFilter, AppliedFilters } from "@/components/data/applied-filters";
import { dataLabels } from "@/components/data/labels";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

/** The form's fields as an address; empty ones are left out so that the URL says only what was asked. */
function formHref(form: HTMLFormElement, action: string): string {
  const search = new URLSearchParams();
  for (const [key, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") search.append(key, value);
  }
  const query = search.toString();
  return query === "" ? action : `${action}?${query}`;
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
  const params = useSearchParams().toString();
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  const barId = useId();
  const fieldsId = useId();
  const submitId = useId();
  const returnFocusTo = useRef<{ id: string; left: string } | null>(null);

  // A new address builds the form anew, so that its fields show that address; focus goes back to where it was.
  useEffect(() => {
    const back = returnFocusTo.current;
    if (!back || back.left === params) return;
    document.getElementById(back.id)?.focus({ preventScroll: true });
    returnFocusTo.current = null;
  }, [params]);

  function submit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const href = formHref(event.currentTarget, action);
    returnFocusTo.current = { id: document.activeElement?.id || submitId, left: params };
    start(() => router.push(href, { scroll: false }));
  }

  return (
    <search id={barId} tabIndex={-1} className="mb-4 block print:hidden">
      <form key={params} action={action} method="get" onSubmit={submit} className="panel">
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
          <Button id={submitId} type="submit" icon="search" pending={pending} className="max-md:w-full">
            {t(dataLabels.apply)}
          </Button>
        </div>
        {applied.length > 0 && (
          <AppliedFilters
            applied={applied}
            clearHref={action}
            onGo={() => {
              returnFocusTo.current = { id: barId, left: params };
            }}
          />
        )}
      </form>
    </search>
  );
}
