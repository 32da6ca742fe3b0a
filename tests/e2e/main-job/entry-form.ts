import { expect, type Page } from "@playwright/test";
import type { Material } from "./materials";

/** The day in Shanghai, YYYY-MM-DD. */
export const today = (): string => new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });

/** Chooses a kind and writes the first fields of a new entry; the draft is saved by itself. */
export async function beginEntry(page: Page, title: string, text: string): Promise<string> {
  await page.goto("/activities/new");
  await page.locator('input[name="kind"][value="activity"]').check({ force: true });
  await page.locator('[name="title"]').fill(title);
  await page.locator('[name="details.form"]').selectOption({ label: "上街宣传" });
  await page.locator('[name="startOn"]').fill(today());
  await page.locator('[name="place"]').fill("人民广场");
  await page.locator('[name="text"]').fill(text);
  await page.waitForURL(/\/activities\/[^/]+\/edit/);
  return page.url().split("/").at(-2) ?? "";
}

/** Types a figure as the source says it and waits until it was understood. */
export async function typeFigure(page: Page, metric: string, typed: string, read: RegExp): Promise<void> {
  const field = page.getByRole("textbox", { name: metric, exact: true });
  if ((await field.count()) === 0) await page.locator('select[name="figures"]').selectOption({ label: metric });
  await field.fill(typed);
  await field.blur();
  await expect(page.getByText(read)).toBeVisible();
}

/** Uploads files through the entry's form and attaches them as one item. */
export async function attach(page: Page, title: string, type: string, files: readonly Material[]): Promise<void> {
  const chosen = page.getByRole("list", { name: "已选文件" }).getByRole("listitem");
  // The first item gives a new entry its own page, which takes the form's place while files may be chosen.
  await expect(async () => {
    if ((await chosen.count()) === 0)
      await page
        .locator('#field-evidence input[type="file"]')
        .first()
        .setInputFiles([...files]);
    await expect(page.getByText("已上传")).toHaveCount(files.length, { timeout: 5000 });
  }).toPass({ timeout: 30_000 });
  await page.locator('[name="evidenceTitle"]').fill(title);
  await page.locator('[name="evidenceType"]').selectOption({ label: type });
  await page.getByRole("button", { name: "附到本条" }).click();
  await expect(page.getByRole("link", { name: title })).toBeVisible();
}

/** Waits until the form says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: "已保存" })).toBeVisible();
}
