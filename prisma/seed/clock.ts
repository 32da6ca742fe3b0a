const RealDate = Date;
let shiftMs = 0;

/** The clock that the whole process sees while the demo is told: real time moved by `shiftMs`. */
class StoryDate extends RealDate {
  constructor(...given: [] | [string | number | Date]) {
    if (given.length === 0) super(RealDate.now() + shiftMs);
    else super(...(given as [string | number | Date]));
  }
  static override now(): number {
    return RealDate.now() + shiftMs;
  }
}

/**
 * Lets everything written from here on happen at `moment`, so that the demo has a past: entries, decisions
 * and events carry the times of their story. Only the seed's own process is touched.
 */
export function setClock(moment: Date): void {
  shiftMs = moment.getTime() - RealDate.now();
  globalThis.Date = StoryDate as DateConstructor;
}

/** Back to real time. */
export function resetClock(): void {
  shiftMs = 0;
  globalThis.Date = RealDate;
}

/** Real time, whatever the story's clock says. */
export function realNow(): Date {
  return new RealDate(RealDate.now());
}
