import type { Fields, KindDefinition } from "@/lib/activities/kinds/types";

/** Keeps the exact type of a kind's fields, so that its `details` are typed wherever they are read. */
export function defineKind<const F extends Fields>(kind: KindDefinition<F>): KindDefinition<F> {
  return kind;
}
