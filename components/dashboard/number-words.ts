/** A share from 0 to 1 in per cent with one place, without a needless zero; null for what is not known. */
export function percentText(share: number | null): string | null {
  return share === null ? null : `${(Math.round(share * 1000) / 10).toString()}%`;
}

/** Points with at most two places. */
export function pointsText(points: number): string {
  return (Math.round(points * 100) / 100).toString();
}
