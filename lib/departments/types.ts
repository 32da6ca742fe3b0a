import type { DepartmentKind } from "@/lib/platform/db/generated/enums";

export type DepartmentSummary = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: DepartmentKind;
  readonly parentId: string | null;
  readonly path: string;
  readonly sort: number;
  readonly active: boolean;
};

export type DepartmentNode = DepartmentSummary & { readonly depth: number; readonly children: DepartmentNode[] };

export type DepartmentRecord = DepartmentSummary & {
  readonly fonds: string | null;
  readonly officeCode: string | null;
  readonly note: string | null;
  readonly version: number;
  /** From the root down to the parent. */
  readonly ancestors: readonly { readonly id: string; readonly name: string }[];
  readonly children: readonly DepartmentSummary[];
};

/** Codes that make up a 档号 (DA/T 22-2015): own or inherited from the nearest ancestor that has one. */
export type ArchiveCodes = { readonly fonds: string | null; readonly officeCode: string | null };
