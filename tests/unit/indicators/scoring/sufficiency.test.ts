import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketOf, bucketOfSlots, countBuckets, slotState } from "@/lib/indicators/scoring/sufficiency/rules";
import { buckets, type SlotCounts } from "@/lib/indicators/scoring/types";

const slot = (more: Partial<SlotCounts>): SlotCounts => ({
  id: "s",
  min: 2,
  max: 3,
  draft: 0,
  submitted: 0,
  returned: 0,
  approved: 0,
  archived: 0,
  ...more,
});
const anySlot = fc
  .record({
    min: fc.nat(3),
    draft: fc.nat(2),
    submitted: fc.nat(3),
    returned: fc.nat(2),
    approved: fc.nat(3),
    archived: fc.nat(2),
  })
  .map(slot);

describe("slots", () => {
  it("say what is missing and never ask for more than the minimum", () => {
    expect(slotState(slot({ approved: 1, submitted: 5 }))).toMatchObject({
      filled: 1,
      missing: 1,
      waiting: 1,
      sufficient: false,
      overMax: true,
    });
    expect(slotState(slot({ approved: 1, archived: 3 }))).toMatchObject({
      filled: 2,
      missing: 0,
      sufficient: true,
      overMax: true,
    });
    expect(slotState(slot({ approved: 2, max: null }))).toMatchObject({ sufficient: true, overMax: false });
  });
  it("fall into one of four buckets", () => {
    expect(bucketOfSlots([slot({})])).toBe("not_started");
    expect(bucketOfSlots([slot({ draft: 1 })])).toBe("in_progress");
    expect(bucketOfSlots([slot({ returned: 2 })])).toBe("in_progress");
    expect(bucketOfSlots([slot({ submitted: 1 })])).toBe("in_progress");
    expect(bucketOfSlots([slot({ approved: 1, submitted: 1 })])).toBe("under_review");
    expect(bucketOfSlots([slot({ approved: 2 }), slot({ submitted: 2 })])).toBe("under_review");
    expect(bucketOfSlots([slot({ approved: 2 }), slot({})])).toBe("in_progress");
    expect(bucketOfSlots([slot({ approved: 1, archived: 1 })])).toBe("sufficient");
    expect(bucketOfSlots([])).toBe("sufficient");
  });
  it("never move back when an item is approved", () => {
    fc.assert(
      fc.property(fc.array(anySlot, { minLength: 1, maxLength: 4 }), fc.nat(), (list, at) => {
        const more = list.map((one, i) => (i === at % list.length ? { ...one, approved: one.approved + 1 } : one));
        expect(buckets.indexOf(bucketOfSlots(more))).toBeGreaterThanOrEqual(buckets.indexOf(bucketOfSlots(list)));
      }),
    );
  });
  it("add up to the number of standards", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anySlot, { maxLength: 3 })), (standards) => {
        const counts = countBuckets(standards.map(bucketOfSlots));
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(standards.length);
      }),
    );
  });
});

describe("other leaves", () => {
  it("have buckets too", () => {
    const points = [{ id: "p", lose: 0, departments: [] }];
    expect(bucketOf({ kind: "points", points: [], planned: 2 })).toBe("not_started");
    expect(bucketOf({ kind: "points", points, planned: 2 })).toBe("in_progress");
    expect(bucketOf({ kind: "points", points, planned: null })).toBe("sufficient");
    expect(bucketOf({ kind: "value", value: null })).toBe("not_started");
    expect(bucketOf({ kind: "value", value: 0 })).toBe("sufficient");
    expect(bucketOf({ kind: "count", count: 3 })).toBe("sufficient");
  });
});
