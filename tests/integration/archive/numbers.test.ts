import { describe, expect, it } from "vitest";
import { takeItemNumber } from "@/lib/archive/numbering/mutations";
import type { ArchiveClass } from "@/lib/archive/types";
import { verifyItems } from "@/lib/archive/verify/items/data";
import { db, inTransaction } from "@/lib/platform/db/client";
import { ok, refuse } from "@/lib/platform/result";
import { decideLink } from "@/lib/reviews/links/mutations";
import { foundReviewCity, submittedItem, verdict } from "../../factories/reviews";

const of: ArchiveClass = { fonds: "0058", category: "WS", year: 2024, retention: "permanent", officeCode: "CCB" };

describe("件号", () => {
  it("has no gap and no repeat when hundreds are taken at once and some are rolled back", async () => {
    const taken = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        inTransaction(async (tx) => {
          const number = await takeItemNumber(tx, of);
          return index % 5 === 0 ? refuse("state") : ok(number);
        }),
      ),
    );
    const numbers = taken.flatMap((result) => (result.ok ? [result.data] : [])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 160 }, (_, index) => index + 1));
  });

  it("runs by itself in every class", async () => {
    const next = (more: Partial<ArchiveClass>) =>
      inTransaction(async (tx) => ok(await takeItemNumber(tx, { ...of, fonds: "0099", ...more })));
    const results = [await next({}), await next({ year: 2025 }), await next({ retention: "years_10" }), await next({})];
    expect(results.map((result) => result.ok && result.data)).toEqual([1, 1, 1, 2]);
  });

  it("is unique and without a gap for sixty approvals at once, some of which lose", async () => {
    const city = await foundReviewCity(1);
    const items = [];
    for (let index = 0; index < 60; index++) items.push(await submittedItem(city, [0], { title: `材料${index}` }));
    const answers = await Promise.all(
      items.flatMap(({ links }, index) =>
        links.flatMap((link) => {
          const input = verdict(link.id, link.version);
          // Every sixth is sought by two auditors, and one of the two is rolled back.
          return index % 6 === 0
            ? [decideLink(city.auditor, input), decideLink(city.secondAuditor, input)]
            : [decideLink(city.auditor, input)];
        }),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(60);
    expect(answers.filter((answer) => !answer.ok).every((answer) => !answer.ok && answer.code === "conflict")).toBe(
      true,
    );
    const filed = await db().archiveItem.findMany({ orderBy: { itemNumber: "asc" } });
    expect(filed.map((item) => item.itemNumber)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(new Set(filed.map((item) => item.archiveNumber)).size).toBe(60);
    // The counters of the tests above have no items, so this class alone is looked at.
    const { findings } = await verifyItems();
    expect(findings.filter((finding) => finding.archiveNumber.includes("WJJ"))).toEqual([]);
  }, 120_000);
});
