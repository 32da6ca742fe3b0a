import "server-only";
import { notFound, redirect } from "next/navigation";
import { countArchiveItems, getArchiveItem, listArchiveDepartments, listArchiveItems } from "@/lib/archive/data";
import { shownManifestSchema } from "@/lib/archive/manifest/schema";
import { archiveListSchema } from "@/lib/archive/schema";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { requireActor } from "@/lib/platform/session";

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Filed items with their filters and the number of them. */
export async function loadArchive(search: SearchParams) {
  const actor = await requireActor();
  if (!can(actor, "archive.read")) notFound();
  const parsed = archiveListSchema.safeParse(
    Object.fromEntries(Object.entries(search).filter(([, value]) => value !== "")),
  );
  if (!parsed.success) redirect("/archive");
  const scope = scopeOf(actor, "archive.read");
  const [page, counts, departments] = await Promise.all([
    listArchiveItems(scope, parsed.data),
    countArchiveItems(scope, parsed.data),
    listArchiveDepartments(scope),
  ]);
  return { filter: parsed.data, ...page, ...counts, departments };
}

/** One filed item with its description. */
export async function loadArchiveItem(id: string) {
  const actor = await requireActor();
  const item = await getArchiveItem(scopeOf(actor, "archive.read"), id);
  if (!item) notFound();
  const shown = shownManifestSchema.safeParse(item.manifest);
  return { item, shown: shown.success ? shown.data : null };
}
