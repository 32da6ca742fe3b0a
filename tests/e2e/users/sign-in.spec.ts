import { accountOf, type RoleName } from "../accounts";
import { expect, signIn, test } from "../fixtures";

const roles: readonly RoleName[] = ["staff", "head", "leader", "auditor", "admin"];

for (const role of roles) {
  test(`a ${role} signs in and arrives at a home page @phone`, async ({ pageAs }) => {
    const page = await pageAs(role);
    await page.goto("/");
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test.describe("refusals", () => {
  // The browser itself notes the answer 401.
  test.use({ expectedConsole: [/status of 401/] });

  test("a wrong password is refused in words, and the name stays", async ({ page }) => {
    await page.goto("/sign-in");
    const { username } = accountOf("staff");
    await page.locator('input[name="username"]').fill(username);
    await page.locator('input[name="password"]').fill("not-the-password");
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: /./ })).toBeVisible();
    await expect(page.locator('input[name="username"]')).toHaveValue(username);
    await expect(page).toHaveURL(/sign-in/);
  });
});

test("after signing out the old cookie opens nothing", async ({ page, context }) => {
  await signIn(page, accountOf("staff"));
  const cookies = await context.cookies();
  await page.goto("/settings");
  await page.getByRole("banner").getByRole("button", { name: /^账号/ }).click();
  await page.getByRole("button", { name: "退出登录" }).click();
  await page.waitForURL("**/sign-in*");
  await context.addCookies(cookies);
  await page.goto("/settings");
  await expect(page).toHaveURL(/sign-in/);
});
