import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { accountOf } from "../accounts";
import { type Api, expect, type Json, test } from "../api";
import { signIn } from "../fixtures";
import { saved, today } from "../main-job/entry-form";

const unit = "云溪市文旅局";
const word = () => randomUUID().slice(0, 8);

async function draft(api: Api, title: string): Promise<Json> {
  const departmentId = await api.ownDepartment();
  const details = { form: "street_publicity" };
  return api.post("/activities", { departmentId, kind: "activity", title, startOn: today(), details, text: title });
}

const title = (page: Page) => page.locator('[name="title"]');
const notSaved = (page: Page) => page.getByRole("status").filter({ hasText: "没有保存成功，内容仍在本页" });

test("pressing submit twice hands in one entry once", async ({ pageAs, apiAs }) => {
  const page = await pageAs("staff", unit);
  const api = await apiAs("staff", unit);
  const name = `双击提交${word()}`;
  await page.goto("/activities/new");
  await page.locator('input[name="kind"][value="activity"]').check({ force: true });
  await page.locator('[name="details.form"]').selectOption({ label: "讲座" });
  await page.locator('[name="startOn"]').fill(today());
  await title(page).fill(name);
  await page.getByRole("button", { name: "提交审核" }).dblclick();
  await page.waitForURL(/\/activities\/[0-9a-f-]{36}$/);
  const { items } = await api.get(`/activities?text=${encodeURIComponent(name)}`);
  expect(items.map((entry) => entry.state)).toEqual(["submitted"]);
  const found = await api.get<{ transitions: { to: string }[] }>(`/activities/${items[0]?.id}`);
  expect(found.transitions.filter(({ to }) => to === "submitted")).toHaveLength(1);
});

test("two windows on one draft: the later one is shown both texts and loses neither", async ({ pageAs, apiAs }) => {
  const api = await apiAs("staff", unit);
  const { id } = await draft(api, `两个窗口${word()}`);
  const [first, second] = [await pageAs("staff", unit), await pageAs("staff", unit)];
  const [one, two] = [`第一窗口${word()}`, `第二窗口${word()}`];
  for (const page of [first, second]) await page.goto(`/activities/${id}/edit`);
  await title(first).fill(one);
  await saved(first);
  await title(second).fill(two);
  const dialog = second.getByRole("dialog");
  await expect(dialog).toContainText("另一个窗口已保存了不同的内容");
  await expect(dialog).toContainText(one);
  await expect(dialog).toContainText(two);
  expect((await api.get(`/activities/${id}`)).title).toBe(one);
  await dialog.getByRole("button", { name: "保留本窗口的内容" }).click();
  await saved(second);
  expect((await api.get(`/activities/${id}`)).title).toBe(two);
});

test.describe("without a connection", () => {
  test.use({ expectedConsole: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

  test("what is typed stays and is saved later", async ({ pageAs, apiAs }) => {
    const api = await apiAs("staff", unit);
    const { id } = await draft(api, `断网${word()}`);
    const page = await pageAs("staff", unit);
    const typed = `断网时写的${word()}`;
    await page.goto(`/activities/${id}/edit`);
    await page.context().setOffline(true);
    await title(page).fill(typed);
    await expect(notSaved(page)).toBeVisible();
    await expect(title(page)).toHaveValue(typed);
    expect((await api.get(`/activities/${id}`)).title).not.toBe(typed);
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "重试保存" }).click();
    await saved(page);
    expect((await api.get(`/activities/${id}`)).title).toBe(typed);
  });
});

test.describe("after the session ended", () => {
  test.use({ expectedConsole: [/status of 40[14]/] });

  test("what is typed stays, and is saved after signing in again", async ({ pageAs, apiAs }) => {
    const api = await apiAs("staff", unit);
    const { id } = await draft(api, `会话过期${word()}`);
    const page = await pageAs("staff", unit);
    const typed = `登录失效时写的${word()}`;
    await page.goto(`/activities/${id}/edit`);
    await expect(title(page)).toBeVisible();
    await page.context().clearCookies();
    await title(page).fill(typed);
    await expect(page.getByText("登录已失效，请重新登录。")).toBeVisible();
    await expect(title(page)).toHaveValue(typed);
    const other = await page.context().newPage();
    await signIn(other, accountOf("staff", unit));
    await page.getByRole("button", { name: "重试保存" }).click();
    await saved(page);
    expect((await api.get(`/activities/${id}`)).title).toBe(typed);
  });
});
