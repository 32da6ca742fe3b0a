import type { OpenableFile, SameContent } from "@/lib/evidence/files/types";
import { evidenceInScope } from "@/lib/evidence/filters";
import { type Scope, scopeFilter } from "@/lib/permissions/scope";
import { db } from "@/lib/platform/db/client";

/** Other items of the scope that hold the same bytes. Says nothing of items outside it, not even that there are any. */
export async function findSameContent(scope: Scope, sha256: string): Promise<SameContent[]> {
  const rows = await db().evidence.findMany({
    where: { AND: [evidenceInScope(scope), { versions: { some: { files: { some: { sha256 } } } } }] },
    select: { id: true, current: { select: { title: true } }, department: { select: { name: true } } },
    orderBy: { id: "desc" },
    take: 5,
  });
  return rows.map((row) => ({
    evidenceId: row.id,
    title: row.current?.title ?? "",
    departmentName: row.department.name,
  }));
}

/** A file of an item in the scope, or an upload of this user that is not part of an item yet. */
export async function findFile(scope: Scope, userId: string, id: string): Promise<OpenableFile | null> {
  const select = { sha256: true, fileName: true, mediaType: true, size: true } as const;
  const file =
    (await db().evidenceFile.findFirst({
      where: { id, version: { evidence: evidenceInScope(scope) } },
      select,
    })) ?? (await db().upload.findFirst({ where: { AND: [{ id, userId }, scopeFilter(scope)] }, select }));
  return file && { ...file, size: Number(file.size) };
}
