import type { ActivityFilter } from "@/lib/activities/schema";
import { type Scope, scopeFilter } from "@/lib/permissions/scope";
import { civilToDb } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/db/client";

const handedIn: Prisma.ActivityWhereInput = { state: { not: "draft" } };

/** A joint entry, once handed in, is open to every unit that takes part in it (see `canRead` in access). */
export function takesPart(path: string): Prisma.ActivityWhereInput {
  return { ...handedIn, participants: { some: { department: { path: { startsWith: path } } } } };
}

/**
 * The rows that a scope opens: those of its units; once handed in also those that its standards are linked
 * to, and joint entries in which one of its units takes part.
 */
export function readableActivities(scope: Scope): Prisma.ActivityWhereInput {
  const own = scopeFilter<Prisma.ActivityWhereInput>(scope, {
    released: handedIn,
    own: (createdById) => ({ createdById }),
    standards: (pairs) => ({ indicators: { some: { OR: pairs } } }),
  });
  if (scope.all) return own;
  return { OR: [own, ...[...scope.paths, ...scope.releasedPaths].map(takesPart)] };
}

/** Entries whose dates touch the period; an entry without a date goes by its reporting year. */
export function touching(from: string | undefined, to: string | undefined): Prisma.ActivityWhereInput {
  if (!from && !to) return {};
  const start = from
    ? { OR: [{ endOn: { gte: civilToDb(from) } }, { endOn: null, startOn: { gte: civilToDb(from) } }] }
    : {};
  const end = to ? { startOn: { lte: civilToDb(to) } } : {};
  const years = {
    ...(from ? { gte: Number(from.slice(0, 4)) } : {}),
    ...(to ? { lte: Number(to.slice(0, 4)) } : {}),
  };
  return { OR: [{ AND: [{ startOn: { not: null } }, start, end] }, { startOn: null, year: years }] };
}

/** Everything of the list's filter but state and cursor, which the counts by state leave out. */
export function matching(filter: ActivityFilter, departmentPath: string | undefined): Prisma.ActivityWhereInput {
  const { kind, year, from, to, round, standard, series, aggregate, text } = filter;
  const words = text?.split(/\s+/).filter(Boolean) ?? [];
  return {
    AND: [
      departmentPath ? { department: { path: { startsWith: departmentPath } } } : {},
      { kind, year, seriesId: series, aggregateId: aggregate },
      round || standard ? { indicators: { some: { roundId: round, indicatorId: standard } } } : {},
      touching(from, to),
      ...words.map(
        (word): Prisma.ActivityWhereInput => ({
          OR: [
            { title: { contains: word, mode: "insensitive" } },
            { text: { contains: word, mode: "insensitive" } },
            { sourceText: { contains: word, mode: "insensitive" } },
            { place: { contains: word, mode: "insensitive" } },
            { tags: { has: word } },
          ],
        }),
      ),
    ],
  };
}
