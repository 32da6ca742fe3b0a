import { type Api, expect, test } from "../api";
import { nothing, type Planted, plant } from "./planted";
import { doors, requestOf, type Stranger, strangers } from "./table";

const everybody = Object.keys(strangers) as Stranger[];
let planted: Planted;

async function answer(api: Api, door: (typeof doors)[number], ids: Planted["ids"], mine: string) {
  const { method, path, body } = requestOf(door, { ids, standard: planted.standard, mine });
  const response = await api.send(method, path, body);
  return { status: response.status(), body: await response.text() };
}

test.beforeAll(async ({ apiAs }) => {
  planted = await plant(
    await apiAs("staff", "云溪市卫健局"),
    await apiAs("head", "云溪市卫健局"),
    await apiAs("auditor", "云溪市"),
  );
  for (const [name, id] of Object.entries(planted.ids)) expect(id, name).toMatch(/^[0-9a-f-]{36}$/);
});

test("the table of doors knows every operation of the API", async ({ apiAs }) => {
  const { paths } = await (await apiAs(null)).get<{ paths: Record<string, object> }>("/openapi.json");
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path.replace("/api/v1", "")}`),
  );
  expect(described.length).toBeGreaterThan(40);
  expect([...new Set(doors.map((door) => door.operation))].sort()).toEqual(described.sort());
});

for (const stranger of everybody) {
  test(`to a ${stranger} a foreign thing looks like nothing at all`, async ({ apiAs }) => {
    test.setTimeout(180_000);
    const [role, unit] = strangers[stranger];
    const api = await apiAs(role, unit);
    const mine = await api.ownDepartment();
    for (const door of doors.filter((each) => each.hiddenFrom?.includes(stranger))) {
      const foreign = await answer(api, door, planted.ids, mine);
      expect.soft(foreign, door.operation).toEqual(await answer(api, door, nothing(), mine));
      if (door.id) expect.soft(foreign.status, door.operation).toBe(404);
      if (!door.operation.startsWith("get")) expect.soft([403, 404], door.operation).toContain(foreign.status);
    }
  });

  test(`a ${stranger} is refused what the role does not hold`, async ({ apiAs }) => {
    const [role, unit] = strangers[stranger];
    const api = await apiAs(role, unit);
    const mine = await api.ownDepartment();
    for (const door of doors.filter((each) => each.refusedTo?.includes(stranger))) {
      const { status, body } = await answer(api, door, planted.ids, mine);
      expect.soft([403, 404], `${door.operation}: ${status} ${body}`).toContain(status);
    }
  });
}

test("nothing was changed by all of that, and the owners still reach it", async ({ apiAs }) => {
  const staff = await apiAs("staff", "云溪市卫健局");
  const { ids, secret, promise } = planted;
  for (const path of [`/activities/${ids.activity}`, `/evidence/${ids.evidence}`]) {
    const mine = await staff.get(path);
    expect(JSON.stringify(mine)).toContain(secret);
  }
  expect((await staff.get(`/activities/${ids.activity}`)).state).toBe("draft");
  expect((await staff.get(`/evidence-links/${ids.link}`)).state).toBe("draft");
  expect((await staff.get(`/targets/${ids.target}`)).name).toContain(promise);
  expect((await staff.send("GET", `/evidence/files/${ids.file}`)).status()).toBe(200);
  const tokens = await staff.get<{ items: { id: string; revokedAt: string | null }[] }>("/tokens");
  expect(tokens.items.find((token) => token.id === ids.token)?.revokedAt).toBeNull();
});
