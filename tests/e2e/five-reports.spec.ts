import type { Page } from "@playwright/test";
import { accountOf } from "./accounts";
import { expect, type Json, test } from "./api";

const reports = [
  { head: "县民政局", year: 2011, pages: [["S1-21", "文字材料", "1人", "经费丰富", "经验丰富"]] },
  { head: "盖州市卫健局", year: 2021, pages: [] },
  {
    head: "某小学",
    year: 2010,
    pages: [
      ["S3-13", "黑板报", "每班1期"],
      ["S3-14", "主题班队会", "每班1次"],
    ],
  },
  { head: "市体育局", year: 2011, pages: [] },
  { head: "长治市", year: 2002, pages: [] },
] as const;

const fold = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

/** Addresses that the numbers of the paper open, spread over the whole of it. */
async function numberLinks(page: Page, most: number): Promise<string[]> {
  const links = await page.getByRole("article").getByRole("link").all();
  const found = await Promise.all(links.map((link) => link.getAttribute("href")));
  const each = new Map(found.flatMap((href) => (href ? [[href.split("#")[0], href] as const] : [])));
  const all = [...each.values()];
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, index) => index % step === 0).slice(0, most);
}

for (const { head, year, pages } of reports) {
  test(`the summary of ${head}, ${year}, opens behind each of its numbers`, async ({ pageAs, apiAs }) => {
    test.setTimeout(180_000);
    expect(accountOf("head", head).department).toBe(head);
    const page = await pageAs("head", head);
    await page.goto(`/reports?year=${year}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toContainText(String(year).slice(2));
    expect(fold((await page.getByRole("article").textContent()) ?? "").length).toBeGreaterThan(500);
    const hrefs = await numberLinks(page, 15);
    expect(hrefs.length).toBeGreaterThan(5);
    for (const href of hrefs) {
      const response = await page.goto(href);
      expect.soft(response?.status(), href).toBe(200);
      await expect.soft(page.getByRole("heading", { level: 1 }), href).toBeVisible();
      const anchor = href.split("#")[1];
      if (anchor) await expect.soft(page.locator(`[id="${anchor}"]`), href).toBeAttached();
    }

    const api = await apiAs("head", head);
    const { items } = await api.get(`/activities?year=${year}&take=100`);
    for (const [row, ...needles] of pages) {
      const stating: string[] = [];
      for (const entry of items.filter((each: Json) => needles[0] && fold(each.title).includes(fold(needles[0])))) {
        await page.goto(`/activities/${entry.id}`);
        const told = fold((await page.getByRole("main").textContent()) ?? "");
        if (needles.every((needle) => told.includes(fold(needle)))) stating.push(entry.title);
      }
      expect(stating, `${row}: ${needles.join(" · ")}`).not.toEqual([]);
    }
  });
}
