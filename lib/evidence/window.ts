import { combineFreshness } from "@/lib/evidence/rules";
import { evidencePrecisions, type Freshness, freshnesses } from "@/lib/evidence/types";
import { addDays, type CivilDate, civilToDb, type Period, periodOf } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/db/client";

type Where = Prisma.EvidenceVersionWhereInput;
type DateColumn = "formed" | "happened";
type Span = { gte?: Date; gt?: Date; lte?: Date; lt?: Date };

function spanOf(date: CivilDate, precision: (typeof evidencePrecisions)[number]): Period {
  const period = periodOf({ date, precision });
  if (!period) throw new RangeError(`no period for ${date}`);
  return period;
}

/** Dates of one precision that stand in each relation to the window; the periods of a precision never overlap. */
function spans(precision: (typeof evidencePrecisions)[number], window: Period): Record<Freshness, Span[]> {
  const first = spanOf(window.start, precision);
  const last = spanOf(window.end, precision);
  const firstWhole = civilToDb(first.start === window.start ? first.start : addDays(first.end, 1));
  const lastWhole = civilToDb(last.end === window.end ? last.end : addDays(last.start, -1));
  return {
    before: [{ lt: civilToDb(first.start) }],
    after: [{ gt: civilToDb(last.end) }],
    inside: [{ gte: firstWhole, lte: lastWhole }],
    unclear: [
      { gte: civilToDb(first.start), lt: firstWhole, lte: civilToDb(last.end) },
      { gte: civilToDb(first.start), gt: lastWhole, lte: civilToDb(last.end) },
    ],
    undated: [],
  };
}

function oneDate(column: DateColumn, relation: Freshness, window: Period): Where {
  const day = (span: Span | null): Where => (column === "formed" ? { formedOn: span } : { happenedOn: span });
  if (relation === "undated") return day(null);
  return {
    OR: evidencePrecisions.flatMap((precision) =>
      spans(precision, window)[relation].map((span) => ({
        ...day(span),
        ...(column === "formed" ? { formedPrecision: precision } : { happenedPrecision: precision }),
      })),
    ),
  };
}

/** Versions whose freshness (see `freshness`) towards the window is `wanted`, as a condition of the database. */
export function freshnessWhere(wanted: Freshness, window: Period): Where {
  const pairs = freshnesses.flatMap((happened) => freshnesses.map((formed) => ({ happened, formed })));
  return {
    OR: pairs
      .filter(({ happened, formed }) => combineFreshness(happened, formed) === wanted)
      .map(({ happened, formed }) => ({
        AND: [oneDate("happened", happened, window), oneDate("formed", formed, window)],
      })),
  };
}
