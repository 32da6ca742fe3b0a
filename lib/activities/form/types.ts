import type { Bucket } from "@/lib/indicators/scoring/types";

export type UnitOption = { readonly id: string; readonly name: string; readonly path: string };

/** A standard given to a unit in an open round, and how far its requirements are met by that unit. */
export type AssignedStandard = {
  readonly departmentId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly indicatorId: string;
  readonly code: string;
  readonly name: string;
  readonly isLead: boolean;
  readonly bucket: Bucket;
  /** Items handed in of the items that the standard asks for at least. */
  readonly handedIn: number;
  readonly wanted: number;
  readonly picturesDemanded: boolean;
};

export type AggregateOption = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly year: number;
  readonly departmentPath: string;
};

/** Everything that the form offers to choose from. */
export type FormChoices = {
  /** Units the actor may write for, their own first. */
  readonly units: readonly UnitOption[];
  readonly allUnits: readonly { readonly id: string; readonly name: string }[];
  readonly standards: readonly AssignedStandard[];
  readonly otherStandards: readonly {
    readonly roundId: string;
    readonly indicatorId: string;
    readonly code: string;
    readonly name: string;
  }[];
  readonly series: readonly { readonly id: string; readonly name: string; readonly departmentId: string }[];
  readonly aggregates: readonly AggregateOption[];
};
