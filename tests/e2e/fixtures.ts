import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type Account, accountOf, type RoleName } from "./accounts";

export { expect };

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Signs in through the real form and waits until the sign-in page has been left. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto("/sign-in");
  await page.locator('input[name="username"]').fill(account.username);
  await page.locator('input[name="password"]').fill(account.password);
  await page.locator('form:has(input[name="password"]) button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

interface TestFixtures {
  /** Console messages that a test provokes on purpose, such as the note on a 404. One pattern: Playwright reads a pair as value and options. */
  expectedConsole: RegExp[];
  consoleErrors: string[];
  /** A page of somebody who is signed in; several people may be open in one test. */
  pageAs: (role: RoleName, department?: string) => Promise<Page>;
}

interface WorkerFixtures {
  sessions: Map<string, StorageState>;
}

function listen(context: BrowserContext, errors: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (failure) => errors.push(failure.error().stack ?? failure.error().message));
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  expectedConsole: [[], { option: true }],

  // One sign-in per person and worker; a test that signs out must use `signIn` for a session of its own.
  sessions: [async ({ browserName: _browser }, use) => use(new Map()), { scope: "worker" }],

  consoleErrors: [
    async ({ context, expectedConsole }, use) => {
      const errors: string[] = [];
      listen(context, errors);
      await use(errors);
      const surprising = errors.filter((error) => !expectedConsole.some((pattern) => pattern.test(error)));
      expect(surprising, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],

  pageAs: async ({ browser, contextOptions, consoleErrors, sessions, baseURL, viewport, isMobile, hasTouch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (role, department) => {
      const account = accountOf(role, department);
      const storageState = sessions.get(account.username);
      const options = { ...contextOptions, baseURL, viewport, isMobile, hasTouch, locale: "zh-CN" };
      const context = await browser.newContext({ ...options, ...(storageState && { storageState }) });
      opened.push(context);
      listen(context, consoleErrors);
      const page = await context.newPage();
      if (!storageState) {
        await signIn(page, account);
        sessions.set(account.username, await context.storageState());
      }
      return page;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});
