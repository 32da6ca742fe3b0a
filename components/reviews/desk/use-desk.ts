"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { openTargets, type Target } from "@/components/reviews/desk/targets";
import { useDecisions, type VerdictGiven } from "@/components/reviews/desk/use-decisions";
import { useReviewKeys } from "@/components/reviews/desk/use-review-keys";
import type { ReviewSheet } from "@/lib/reviews/sheet/types";

export type DeskLinks = { readonly queue: string; readonly next: string | null; readonly previous: string | null };

/**
 * The state of one review: which verdict is selected, which return is being written, and where it goes on.
 * After a verdict the next open one is selected; after the last the next thing of the queue opens.
 */
export function useDesk(sheet: ReviewSheet, links: DeskLinks, keysEnabled: boolean) {
  const router = useRouter();
  const { decide: send, ...decisions } = useDecisions();
  const targets = openTargets(sheet);
  const [selectedId, setSelectedId] = useState<string | null>(targets[0]?.id ?? null);
  const [returningId, setReturningId] = useState<string | null>(null);
  const at = Math.max(
    0,
    targets.findIndex((target) => target.id === selectedId),
  );
  const selected = targets[at];
  // A form whose verdict somebody else gave meanwhile is gone, and must not hold up the keys.
  const isReturning = targets.some((target) => target.id === returningId);

  function go(by: 1 | -1) {
    const target = targets[at + by];
    const href = by === 1 ? links.next : links.previous;
    if (target) setSelectedId(target.id);
    else if (href) router.push(href);
  }

  async function decide(target: Target, given: VerdictGiven) {
    if (!(await send(target, given))) return;
    setReturningId(null);
    const rest = targets.filter((other) => other.id !== target.id);
    const following = rest.find((other) => targets.indexOf(other) > targets.indexOf(target)) ?? rest[0];
    if (following) setSelectedId(following.id);
    else router.push(links.next ?? links.queue);
  }

  async function approveRest() {
    for (const target of targets.filter((each) => each.type === "link")) {
      if (!(await send(target, { verdict: "approved", reasonCodes: [], comment: null }))) return;
    }
  }

  useReviewKeys(keysEnabled, {
    next: () => go(1),
    previous: () => go(-1),
    approve: () => {
      if (selected && !isReturning) decide(selected, { verdict: "approved", reasonCodes: [], comment: null });
    },
    return: () => {
      if (selected) setReturningId(selected.id);
    },
  });

  /** What the box of one verdict needs. */
  function boxOf(id: string) {
    const target = targets.find((each) => each.id === id);
    return {
      selected: selected?.id === id,
      returning: returningId === id,
      pending: decisions.pending === id,
      problem: decisions.problems[id],
      onSelect: () => {
        if (target) setSelectedId(id);
      },
      onReturning: (open: boolean) => setReturningId(open ? id : null),
      onDecide: (given: VerdictGiven) => {
        if (target) decide(target, given);
      },
    };
  }

  const openLinks = targets.filter((target) => target.type === "link").length;
  return { boxOf, approveRest, openLinks, file: decisions.file, archive: decisions.archive };
}
export type DeskState = ReturnType<typeof useDesk>;
