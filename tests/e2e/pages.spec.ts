import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { RoleName } from "./accounts";
import { expect, test } from "./fixtures";

const people: Readonly<Record<RoleName, string>> = {
  staff: "云溪市文旅局",
  head: "云溪市教育局",
  leader: "云溪市",
  auditor: "云溪市",
  admin: "云溪市",
};
const roles = Object.keys(people) as RoleName[];

/** The addresses of the role's navigation, from the page itself: on a phone it stands behind the menu. */
async function navigation(page: Page): Promise<string[]> {
  await page.goto("/");
  const hrefs = await page
    .locator("nav a[href]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  return [...new Set(hrefs.flatMap((href) => (href?.startsWith("/") ? href : [])))];
}

async function looksWhole(page: Page, where: string): Promise<void> {
  await expect.soft(page.getByRole("heading", { level: 1 }), `${where}: one h1`).toHaveCount(1);
  await expect.soft(page.locator("main [aria-busy=true]"), `${where}: everything has arrived`).toHaveCount(0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${where}: scrolls sideways`).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect.soft(grave, where).toEqual([]);
}

for (const role of roles) {
  test(`every page of a ${role}'s navigation is whole @phone`, async ({ pageAs }) => {
    test.setTimeout(300_000);
    const page = await pageAs(role, people[role]);
    const hrefs = await navigation(page);
    expect(hrefs.length).toBeGreaterThan(3);
    for (const href of hrefs) {
      const response = await page.goto(href);
      expect.soft(response?.status(), href).toBe(200);
      await looksWhole(page, href);
    }
  });
}

test("the form of a new entry is whole @phone", async ({ pageAs }) => {
  const page = await pageAs("staff", people.staff);
  await page.goto("/activities/new");
  await page.locator('input[name="kind"][value="meeting"]').check({ force: true });
  await looksWhole(page, "/activities/new");
});

test("the switch of language keeps page and query", async ({ pageAs }) => {
  test.setTimeout(120_000);
  const page = await pageAs("auditor", people.auditor);
  await page.goto("/activities?state=submitted&kind=meeting");
  await page
    .getByRole("banner")
    .getByRole("button", { name: /English/ })
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/\/activities\?state=submitted&kind=meeting$/);
  for (const href of ["/", "/activities", "/reviews", "/dashboard", "/indicators", "/settings"]) {
    await page.goto(href);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await looksWhole(page, `${href} in English`);
    await expect.soft(page.getByRole("heading", { level: 1 }), href).not.toHaveText(/^\p{Script=Han}+$/u);
  }
  await page.getByRole("banner").getByRole("button", { name: /中文/ }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
});

test.describe("foreign and unknown addresses", () => {
  test.use({ expectedConsole: [/status of 404/] });

  test("answer 404 with a page that leads on", async ({ pageAs }) => {
    const page = await pageAs("staff", people.staff);
    const nothing = "01a20900-0000-7000-8000-000000000000";
    for (const path of [
      `/activities/${nothing}`,
      `/evidence/${nothing}`,
      `/archive/${nothing}`,
      "/users",
      "/nowhere",
    ]) {
      const response = await page.goto(path);
      expect.soft(response?.status(), path).toBe(404);
      await expect.soft(page.getByRole("heading", { level: 1 }), path).toBeVisible();
      await expect.soft(page.getByRole("main").getByRole("link").first(), path).toBeVisible();
    }
  });
});
