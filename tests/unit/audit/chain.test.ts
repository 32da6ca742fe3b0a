import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Anchor } from "@/lib/audit/anchors/types";
import { chainHash, chainStart } from "@/lib/audit/rules";
import type { ChainedEvent } from "@/lib/audit/types";
import { ChainCheck } from "@/lib/audit/verify/rules";
import type { StoredEvent } from "@/lib/audit/verify/types";

function seal(event: ChainedEvent & { hash?: string }): StoredEvent {
  const { hash: _, ...content } = event;
  return { ...content, hash: chainHash(content) };
}

function chainOf(length: number): StoredEvent[] {
  const rows: StoredEvent[] = [];
  for (let seq = 1; seq <= length; seq++) {
    rows.push(
      seal({
        seq: String(seq),
        at: new Date(Date.UTC(2026, 0, 1, 0, 0, seq)).toISOString(),
        actorId: `user-${seq % 3}`,
        actorName: "市文明办",
        type: "activity.changed",
        subjectType: "activity",
        subjectId: `a-${seq}`,
        departmentId: null,
        success: true,
        data: { n: seq, text: "一\r\n二" },
        address: null,
        previous: rows.at(-1)?.hash ?? chainStart,
      }),
    );
  }
  return rows;
}

const headOf = (rows: readonly StoredEvent[]) => ({
  seq: BigInt(rows.at(-1)?.seq ?? 0),
  hash: rows.at(-1)?.hash ?? chainStart,
});
const anchorOf = (event: StoredEvent | undefined): Anchor => ({
  seq: BigInt(event?.seq ?? 0),
  hash: event?.hash ?? "",
  at: "2026-01-01T00:00:00.000Z",
});

/** What the check finds in `rows`, when the database notes the end of `original`. */
function findings(rows: readonly StoredEvent[], original: readonly StoredEvent[], anchors: readonly Anchor[] = []) {
  const check = new ChainCheck(anchors);
  for (const row of rows.toSorted((a, b) => Number(a.seq) - Number(b.seq))) check.take(row);
  return check.finish(headOf(original)).findings;
}
const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index];
  if (item === undefined) throw new RangeError(String(index));
  return item;
};
const place = fc.integer({ min: 0, max: 19 });

describe("the chain check", () => {
  const chain = chainOf(20);

  it("finds nothing in a chain in order, empty or not", () => {
    expect(findings(chain, chain, [anchorOf(chain[4]), anchorOf(chain[19])])).toEqual([]);
    expect(findings([], [])).toEqual([]);
  });

  it("names a changed row wherever it stands", () => {
    fc.assert(
      fc.property(place, (index) => {
        const rows = chain.with(index, { ...at(chain, index), actorName: "他人" });
        expect(findings(rows, chain)).toEqual([{ kind: "changed", seq: String(index + 1) }]);
      }),
    );
  });

  it("names a changed row that was hashed anew, except at the very end without an anchor", () => {
    for (let index = 0; index < 19; index++) {
      const rows = chain.with(index, seal({ ...at(chain, index), data: { forged: true } }));
      expect(findings(rows, chain)).toEqual([{ kind: "changed", seq: String(index + 1) }]);
    }
  });

  it("names the removed row, and several in a row as one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 18 }), (index) => {
        const seq = String(index + 1);
        expect(findings(chain.toSpliced(index, 1), chain)).toEqual([{ kind: "removed", seq, to: seq }]);
      }),
    );
    expect(findings(chain.toSpliced(4, 3), chain)).toEqual([{ kind: "removed", seq: "5", to: "7" }]);
  });

  it("names both rows of a swap", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        fc.pre(a < b);
        const [first, second] = [at(chain, a), at(chain, b)];
        const rows = chain.with(a, { ...second, seq: first.seq }).with(b, { ...first, seq: second.seq });
        expect(findings(rows, chain)).toEqual([
          { kind: "moved", seq: first.seq, from: second.seq },
          { kind: "moved", seq: second.seq, from: first.seq },
        ]);
      }),
    );
  });

  it("names a row added after the end or before the beginning", () => {
    const extra = seal({ ...at(chain, 19), seq: "21", previous: at(chain, 19).hash });
    expect(findings([...chain, extra], chain)).toEqual([{ kind: "added", seq: "21" }]);
    expect(findings([{ ...at(chain, 0), seq: "0" }, ...chain], chain)).toEqual([{ kind: "added", seq: "0" }]);
  });

  it("names a row put in between, and the rows it pushed on", () => {
    const forged = seal({ ...at(chain, 9), seq: "11", previous: at(chain, 9).hash, data: { forged: true } });
    const pushed = chain.slice(10).map((row) => ({ ...row, seq: String(Number(row.seq) + 1) }));
    const found = findings([...chain.slice(0, 10), forged, ...pushed], chain);
    expect(found[0]).toEqual({ kind: "added", seq: "11" });
    expect(found.slice(1, 11)).toEqual(
      pushed.map((row) => ({ kind: "moved", seq: row.seq, from: String(Number(row.seq) - 1) })),
    );
  });

  it("finds the tail cut off by the anchor outside, though the end in the database was put back", () => {
    const cut = chain.slice(0, 15);
    expect(findings(cut, cut)).toEqual([]);
    expect(findings(cut, cut, [anchorOf(chain[9]), anchorOf(chain[18])])).toEqual([
      { kind: "cut", seq: "16", to: "19" },
    ]);
    expect(findings(cut, chain)).toEqual([{ kind: "removed", seq: "16", to: "20" }]);
  });

  it("finds a tail written anew from some row on by the anchor outside", () => {
    const rows = chain.slice(0, 10);
    for (const row of chain.slice(10)) {
      rows.push(seal({ ...row, actorName: "他人", previous: at(rows, rows.length - 1).hash }));
    }
    expect(findings(rows, rows)).toEqual([]);
    expect(findings(rows, rows, [anchorOf(chain[8]), anchorOf(chain[14])])).toEqual([{ kind: "rewritten", seq: "15" }]);
  });

  it("sees that the end noted in the database is another one", () => {
    const check = new ChainCheck([]);
    for (const row of chain) check.take(row);
    expect(check.finish({ seq: 20n, hash: "f".repeat(64) }).findings).toEqual([{ kind: "head_differs", seq: "20" }]);
  });

  it("names every one of several damages, the first first", () => {
    const rows = chain
      .with(3, { ...at(chain, 3), success: false })
      .with(11, { ...at(chain, 11), address: "10.0.0.1" })
      .toSpliced(7, 1);
    expect(findings(rows, chain)).toEqual([
      { kind: "changed", seq: "4" },
      { kind: "removed", seq: "8", to: "8" },
      { kind: "changed", seq: "12" },
    ]);
  });
});
