import { expect, test } from "../api";
import { nothing } from "./planted";
import { doors, requestOf } from "./table";

const given = () => {
  const ids = nothing();
  return { ids, standard: { roundId: ids.round, indicatorId: ids.edition }, mine: ids.department };
};

test("nobody opens an operation of the API without signing in", async ({ apiAs }) => {
  test.setTimeout(120_000);
  const api = await apiAs(null);
  const strangers: Record<string, string>[] = [{}, { authorization: `Bearer ${"x".repeat(43)}` }];
  for (const door of doors) {
    const { method, path, body } = requestOf(door, given());
    for (const headers of strangers) {
      const response = await api.send(method, path, body, headers);
      expect.soft(response.status(), door.operation).toBe(401);
      expect.soft(response.headers()["content-type"], door.operation).toBe("application/problem+json");
      expect.soft(await response.json(), door.operation).toMatchObject({ status: 401, code: "unauthenticated" });
    }
  }
});

test("the files answer nobody", async ({ apiAs }) => {
  const { context } = await apiAs(null);
  const { file, department } = nothing();
  for (const path of [`/api/files/${file}`, `/api/files/${file}/preview`])
    expect(await (await context.get(path)).json()).toMatchObject({ code: "unauthenticated" });
  const sent = await context.post(`/api/uploads?department=${department}&name=a.txt`, { data: Buffer.from("a") });
  expect(sent.status()).toBe(401);
});

test("health and the description of the API are open and say nothing of the ledger", async ({ apiAs }) => {
  const { context } = await apiAs(null);
  const health = await context.get("/api/health");
  expect(Object.keys(await health.json()).sort()).toEqual(["database", "status", "version"]);
  expect((await context.get("/api/v1/openapi.json")).status()).toBe(200);
});

test("every page sends nobody to the sign-in", async ({ apiAs, pageAs }) => {
  const page = await pageAs("auditor", "云溪市");
  await page.goto("/");
  const links = await page.getByRole("navigation").getByRole("link").all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  const { activity } = nothing();
  const deep = [`/activities/${activity}`, `/evidence/${activity}`, "/activities/new", "/users", "/settings"];
  const { context } = await apiAs(null);
  expect(hrefs.length).toBeGreaterThan(8);
  for (const href of [...hrefs, ...deep]) {
    const response = await context.get(href ?? "", { maxRedirects: 0 });
    expect.soft([302, 303, 307], `${href}`).toContain(response.status());
    expect.soft(response.headers().location, `${href}`).toContain("/sign-in");
  }
});

test("a token that may read changes nothing, and a revoked one opens nothing", async ({ apiAs }) => {
  const staff = await apiAs("staff", "云溪市卫健局");
  const { id, token } = await staff.post<{ id: string; token: string }>("/tokens", { name: "门", scope: "read" });
  const anonymous = await apiAs(null);
  const headers = { authorization: `Bearer ${token}` };
  expect((await anonymous.send("GET", "/activities", undefined, headers)).status()).toBe(200);
  const body = { departmentId: await staff.ownDepartment(), kind: "activity", title: "令牌" };
  expect((await anonymous.send("POST", "/activities", body, headers)).status()).toBe(403);
  expect((await staff.send("DELETE", `/tokens/${id}`)).status()).toBe(204);
  expect((await anonymous.send("GET", "/activities", undefined, headers)).status()).toBe(401);
});
