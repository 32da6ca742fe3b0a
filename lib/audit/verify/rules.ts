import type { Anchor } from "@/lib/audit/anchors/types";
import { chainHash, chainStart } from "@/lib/audit/rules";
import type { ChainFinding, StoredEvent } from "@/lib/audit/verify/types";

type Finding = ChainFinding & { readonly at: bigint };
/** Among at most this many damaged rows it is worked out which are the same events in another place. */
const placingLimit = 500;

/** True when the stored hash is the hash of the row's content, standing at `seq`. */
function sealedAt(event: StoredEvent, seq: bigint): boolean {
  const { hash, ...content } = event;
  return chainHash({ ...content, seq: seq.toString() }) === hash;
}

/**
 * Reads the rows of the chain in order of `seq` and collects what is wrong. Feed every row to `take`, then
 * ask `finish` once with the end that the database notes. Holds only damaged rows in memory.
 */
export class ChainCheck {
  private readonly findings: Finding[] = [];
  private readonly unsealed: StoredEvent[] = [];
  private readonly anchors = new Map<bigint, string>();
  private readonly lastAnchor: bigint;
  private previous: { seq: bigint; hash: string; sealed: boolean } = { seq: 0n, hash: chainStart, sealed: true };
  private count = 0;

  constructor(anchors: readonly Anchor[]) {
    let last = 0n;
    for (const anchor of anchors) {
      this.anchors.set(anchor.seq, anchor.hash);
      if (anchor.seq > last) last = anchor.seq;
    }
    this.lastAnchor = last;
  }

  private note(finding: ChainFinding): void {
    this.findings.push({ ...finding, at: BigInt(finding.seq) });
  }

  take(event: StoredEvent): void {
    const seq = BigInt(event.seq);
    this.count += 1;
    if (seq < 1n) {
      this.note({ kind: "added", seq: event.seq });
      return;
    }
    const before = this.previous;
    const gap = seq !== before.seq + 1n;
    if (gap) this.note({ kind: "removed", seq: (before.seq + 1n).toString(), to: (seq - 1n).toString() });
    const sealed = sealedAt(event, seq);
    if (!sealed) this.unsealed.push(event);
    // The row itself holds, so what it says of the one before is true: that one was changed and hashed anew.
    else if (!gap && event.previous !== before.hash && before.sealed) this.blameBefore(before.seq, seq);
    else if (this.contradictsAnchor(seq, event.hash)) this.note({ kind: "rewritten", seq: event.seq });
    this.previous = { seq, hash: event.hash, sealed };
  }

  private blameBefore(before: bigint, seq: bigint): void {
    const bad = before === 0n ? seq : before;
    if (!this.isNoted(bad)) this.note({ kind: "changed", seq: bad.toString() });
  }

  private isNoted(seq: bigint): boolean {
    return this.findings.some((finding) => finding.at === seq);
  }

  private contradictsAnchor(seq: bigint, hash: string): boolean {
    const anchored = this.anchors.get(seq);
    return anchored !== undefined && anchored !== hash;
  }

  finish(head: { readonly seq: bigint; readonly hash: string }): { events: number; findings: ChainFinding[] } {
    this.placeUnsealed(head.seq);
    this.compareEnd(head);
    this.findings.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return { events: this.count, findings: this.findings.map(({ at: _, ...finding }) => finding as ChainFinding) };
  }

  /** Damaged rows that are whole when read at another place were moved; the others were changed. */
  private placeUnsealed(end: bigint): void {
    const bad = this.unsealed;
    const places = bad.slice(0, placingLimit).map((event) => BigInt(event.seq));
    for (const event of bad) {
      const seq = BigInt(event.seq);
      const from = [seq - 1n, seq + 1n, ...places].find((place) => place !== seq && sealedAt(event, place));
      if (from === undefined && seq <= end) this.note({ kind: "changed", seq: event.seq });
      else if (from !== undefined) this.note({ kind: "moved", seq: event.seq, from: from.toString() });
    }
    const movedFrom = new Set(this.findings.flatMap((finding) => (finding.kind === "moved" ? [finding.from] : [])));
    const damaged = new Set(bad.map((event) => event.seq));
    // A whole row at a place that a moved row held before was put in between.
    for (const place of movedFrom) {
      if (!damaged.has(place) && BigInt(place) <= this.previous.seq && !this.isGap(BigInt(place)))
        this.note({ kind: "added", seq: place });
    }
  }

  private isGap(seq: bigint): boolean {
    return this.findings.some(
      (finding) => finding.kind === "removed" && finding.at <= seq && seq <= BigInt(finding.to),
    );
  }

  private compareEnd(head: { readonly seq: bigint; readonly hash: string }): void {
    const last = this.previous;
    if (last.seq < this.lastAnchor) {
      this.note({ kind: "cut", seq: (last.seq + 1n).toString(), to: this.lastAnchor.toString() });
      return;
    }
    if (head.seq > last.seq) {
      this.note({ kind: "removed", seq: (last.seq + 1n).toString(), to: head.seq.toString() });
      return;
    }
    for (let seq = head.seq + 1n; seq <= last.seq && seq <= head.seq + 100n; seq += 1n) {
      if (!this.isNoted(seq)) this.note({ kind: "added", seq: seq.toString() });
    }
    if (head.seq === last.seq && head.hash !== last.hash && last.sealed) {
      this.note({ kind: "head_differs", seq: last.seq.toString() });
    }
  }
}
