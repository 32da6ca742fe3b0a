import type { EditionStatus, RoundStatus } from "@/lib/platform/db/generated/enums";

/** What the administrator keeps an eye on; no business data. */
export type AccountState = {
  readonly active: number;
  readonly disabled: number;
  readonly locked: number;
  readonly firstPassword: number;
};
export type SystemState = {
  readonly editions: Readonly<Record<EditionStatus, number>>;
  readonly rounds: Readonly<Record<RoundStatus, number>>;
};
export type ChainState = {
  readonly events: string;
  readonly lastEventAt: Date | null;
  /** Anchors outside the database, and the last one. */
  readonly anchors: number;
  readonly lastAnchorAt: Date | null;
  /** Lines of the file of anchors that cannot be read. */
  readonly damagedAnchors: number;
  /** Refused attempts (sign-in, forbidden steps) of the last seven days. */
  readonly refusals: number;
};
