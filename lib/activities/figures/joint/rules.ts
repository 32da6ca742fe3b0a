import { add, compare, type Decimal, isDecimal, toDecimal, zero } from "@/lib/activities/figures/decimals/rules";
import type { Contribution, JointShare } from "@/lib/activities/figures/types";

const one = toDecimal("1");

/** Agreed shares hold when each unit has one, none is negative and together they make 1. */
export function sharesHold(shares: readonly JointShare[]): boolean {
  let sum = zero;
  for (const { share } of shares) {
    if (share === null || !isDecimal(share) || compare(toDecimal(share), zero) < 0) return false;
    sum = add(sum, toDecimal(share));
  }
  return compare(sum, one) === 0;
}

/**
 * The part of a figure that counts for `departments` (all of it when undefined). Without agreed shares
 * the host has all and the others list the activity without counting it, so that units add up to the city.
 */
export function shareOf(contribution: Contribution, departments: ReadonlySet<string> | undefined): Decimal {
  if (!departments) return one;
  const shares = contribution.shares ?? [];
  if (!sharesHold(shares)) return departments.has(contribution.departmentId) ? one : zero;
  let sum = zero;
  for (const { departmentId, share } of shares) {
    if (share !== null && departments.has(departmentId)) sum = add(sum, toDecimal(share));
  }
  return sum;
}

/** True when one of `departments` takes part, whether or not the figure counts for it. */
export function takesPart(contribution: Contribution, departments: ReadonlySet<string> | undefined): boolean {
  if (!departments || departments.has(contribution.departmentId)) return true;
  return (contribution.shares ?? []).some((share) => departments.has(share.departmentId));
}
