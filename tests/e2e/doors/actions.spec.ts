import { randomUUID } from "node:crypto";
import type { Page, Request } from "@playwright/test";
import { type Api, expect, test } from "../api";

const word = () => `门${randomUUID().slice(0, 8)}`;

/** Lets the entry's form save a draft and answers with the call of the server action that did it. */
async function catchAction(page: Page, title: string): Promise<Request> {
  await page.goto("/activities/new");
  await page.getByRole("radio", { name: "会议", exact: true }).check({ force: true });
  const saving = page.waitForRequest((request) => Boolean(request.headers()["next-action"]));
  await page.getByLabel("标题").fill(title);
  const request = await saving;
  await expect(page).toHaveURL(/\/activities\/[^/]+\/edit/);
  return request;
}

async function titlesWith(api: Api, text: string): Promise<number> {
  return (await api.get(`/activities?text=${encodeURIComponent(text)}`)).items.length;
}

test("a server action refuses calls without a session and from another site", async ({ pageAs, apiAs, baseURL }) => {
  const page = await pageAs("staff", "云溪市卫健局");
  const owner = await apiAs("staff", "云溪市卫健局");
  const anonymous = await apiAs(null);
  const title = word();
  const caught = await catchAction(page, title);
  const sent = caught.postData() ?? "";
  expect(sent).toContain(title);
  const key = /"clientKey":"([^"]+)"/.exec(sent)?.[1] ?? "";
  expect(key).not.toBe("");

  /** The same call once more, as a new entry with a title of its own. */
  async function replay(api: Api, origin: string): Promise<{ status: number; made: number }> {
    const other = word();
    const data = sent.replaceAll(title, other).replaceAll(key, randomUUID());
    const { "next-action": action = "", "content-type": type = "text/plain" } = caught.headers();
    const headers = { "next-action": action, "content-type": type, accept: "text/x-component", origin };
    const response = await api.context.post("/activities/new", { headers, data, maxRedirects: 0 });
    return { status: response.status(), made: await titlesWith(owner, other) };
  }

  const own = baseURL ?? "";
  expect(await replay(owner, own), "with session and origin it is an ordinary call").toEqual({ status: 200, made: 1 });
  expect((await replay(anonymous, own)).made, "without a session").toBe(0);
  const foreign = await replay(owner, "https://elsewhere.example");
  expect(foreign.made, "from another site").toBe(0);
  expect(foreign.status).toBeGreaterThanOrEqual(400);
});

test("the API refuses a browser of another site with a valid cookie", async ({ apiAs }) => {
  const owner = await apiAs("staff", "云溪市卫健局");
  const title = word();
  const data = { departmentId: await owner.ownDepartment(), kind: "activity", title };
  const foreign: Record<string, string>[] = [
    { origin: "https://elsewhere.example" },
    { "sec-fetch-site": "cross-site" },
  ];
  for (const headers of foreign) expect((await owner.send("POST", "/activities", data, headers)).status()).toBe(403);
  expect(await titlesWith(owner, title)).toBe(0);
});
