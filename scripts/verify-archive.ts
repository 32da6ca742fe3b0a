// Checks audit chain, files and filed items of the ledger that DATABASE_URL and DATA_DIR name; `--sizes` skips
// the hashing of files. Prints one line per finding and ends with code 1 when something is damaged.
import { chainFindingLabels, fileFindingLabels, itemFindingLabels } from "@/lib/archive/labels";
import { verifyLedger } from "@/lib/archive/verify/data";
import type { LedgerReport } from "@/lib/archive/verify/types";
import { closeDb } from "@/lib/platform/db/client";
import { type Params, say, type Words } from "@/lib/platform/i18n";

function both(words: Words, params?: Params): string {
  return `${say("zh-CN", words, params)}  ${say("en", words, params)}`;
}

function lines(report: LedgerReport): string[] {
  const { chain, files, items } = report;
  const out = [
    `审计链 Audit chain: ${chain.events} events, ${chain.anchors} anchors, ${chain.findings.length} findings`,
  ];
  for (const finding of chain.findings) out.push(`  ${both(chainFindingLabels[finding.kind], finding)}`);
  if (files) {
    out.push(`文件 Files: ${files.files} recorded, ${files.bytes} bytes hashed, ${files.findings.length} findings`);
    for (const { kind, name, usedBy, holds } of files.findings) {
      const more = [holds ? `holds ${holds}` : "", usedBy.length > 0 ? `used as ${usedBy.join(", ")}` : ""];
      out.push(`  ${[both(fileFindingLabels[kind]), name, ...more.filter(Boolean)].join(" | ")}`);
    }
  }
  out.push(`归档件 Archive: ${items.items} filed items, ${items.findings.length} findings`);
  for (const { kind, archiveNumber, fields } of items.findings) {
    out.push(`  ${archiveNumber} | ${both(itemFindingLabels[kind])}${fields ? ` (${fields.join(", ")})` : ""}`);
  }
  return out;
}

const report = await verifyLedger(process.argv.includes("--sizes") ? "size" : "hash");
for (const line of lines(report)) console.log(line);
console.log(
  report.ok ? "全部完好。 Everything is in order." : "发现损坏,见上。 DAMAGE was found; see the lines above.",
);
await closeDb();
process.exitCode = report.ok ? 0 : 1;
