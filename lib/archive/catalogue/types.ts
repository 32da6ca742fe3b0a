import type { MaterialType } from "@/lib/platform/db/generated/enums";

/** A line of 归档文件目录 (DA/T 22-2015). */
export type ArchiveCatalogueRow = {
  readonly archiveNumber: string;
  readonly documentNumber: string | null;
  readonly responsible: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly documentDate: string | null;
  readonly secrecy: string | null;
  readonly pages: number | null;
  readonly note: string | null;
};

/** A line of 资料目录: one item under one standard. */
export type MaterialCatalogueRow = {
  readonly indicatorCode: string;
  /** 材料编号, such as Ⅲ-17-2)-① */
  readonly materialNumber: string;
  readonly title: string;
  readonly materialType: MaterialType;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly responsible: string;
  readonly pages: number | null;
  readonly isOriginal: boolean;
  readonly archiveNumber: string;
};

export type Catalogue = {
  readonly year: number | null;
  readonly department: string | null;
  /** `YYYY-MM-DD` */
  readonly madeOn: string;
  readonly items: readonly ArchiveCatalogueRow[];
  readonly materials: readonly MaterialCatalogueRow[];
};
