import type { Anchor } from "@/lib/audit/anchors/types";

/** One line: sequence number, hash, time. */
export function formatAnchor(anchor: Anchor): string {
  return `${anchor.seq} ${anchor.hash} ${anchor.at}\n`;
}

/** The anchors of the file and the numbers of lines that are none (a last line cut by a crash is passed over). */
export function parseAnchors(text: string): { anchors: Anchor[]; damagedLines: number[] } {
  const anchors: Anchor[] = [];
  const damagedLines: number[] = [];
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    const found = /^(\d{1,18}) ([0-9a-f]{64}) (\S+)$/.exec(line);
    if (found) anchors.push({ seq: BigInt(found[1] ?? 0), hash: found[2] ?? "", at: found[3] ?? "" });
    else if (line !== "" && index < lines.length - 1) damagedLines.push(index + 1);
  });
  return { anchors, damagedLines };
}
