import JSZip from "jszip";
import { type Api, expect, test } from "../api";
import { type Planted, plant } from "./planted";
import { doors, requestOf, type Stranger, strangers } from "./table";

const everybody = Object.keys(strangers) as Stranger[];
let planted: Planted;

test.beforeAll(async ({ apiAs }) => {
  const people = [apiAs("staff", "云溪市卫健局"), apiAs("head", "云溪市卫健局"), apiAs("auditor", "云溪市")] as const;
  planted = await plant(...(await Promise.all(people)));
});

/** Everything readable in an answer: the parts of a Word file or workbook one by one, anything else as text. */
async function textOf(body: Buffer): Promise<string> {
  if (!body.subarray(0, 2).equals(Buffer.from("PK"))) return body.toString("utf8");
  const zip = await JSZip.loadAsync(body);
  const parts = await Promise.all(Object.values(zip.files).map((part) => part.async("string")));
  return parts.join("\n");
}

/** Every list, sum, search and export of the API that a reader can ask with these search parameters. */
function questions(own: string): string[] {
  const { needle, ids, standard } = planted;
  const given = { ids, standard, mine: own };
  const plain = doors
    .filter((door) => door.operation.startsWith("get") && !door.id)
    .flatMap((door) => {
      const { path } = requestOf(door, given);
      const [bare = ""] = path.split("?");
      return [path, bare, `${bare}?take=100`];
    });
  const word = encodeURIComponent(needle);
  const at = `round=${standard.roundId}&standard=${standard.indicatorId}`;
  return [
    ...plain,
    `/activities?text=${word}`,
    `/activities?${at}&take=100`,
    "/activities?state=draft&take=100",
    `/evidence?q=${word}`,
    `/evidence?${at}&take=100`,
    "/evidence?state=draft&take=100",
    `/evidence-links?${at}&take=100`,
    `/archive?q=${word}`,
    `/targets?q=${word}`,
    `/rollup?round=${standard.roundId}`,
    `/rollup/explain?standard=${standard.indicatorId}&round=${standard.roundId}`,
    "/rollup/explain?metric=other",
    "/rollup/explain?state=draft",
    `/rollup/explain?metric=other&label=${word}`,
    `/reports/work-summary?department=${own}&year=2026`,
    "/archive/catalogue?year=2026",
  ];
}

async function found(api: Api, path: string): Promise<string> {
  return textOf(await (await api.send("GET", path)).body());
}

test("the owner finds the planted words, so that the search below can fail", async ({ apiAs }) => {
  const staff = await apiAs("staff", "云溪市卫健局");
  const word = encodeURIComponent(planted.needle);
  for (const path of [`/activities?text=${word}`, `/evidence?q=${word}`, "/activities", "/evidence?state=draft"])
    expect(await found(staff, path), path).toContain(planted.secret);
  const links = `/evidence-links?evidence=${planted.ids.evidence}`;
  expect(await found(staff, links)).toContain(planted.ids.link);
});

for (const stranger of everybody) {
  test(`no list, sum or export tells a ${stranger} of a foreign draft`, async ({ apiAs }) => {
    test.setTimeout(180_000);
    const [role, unit] = strangers[stranger];
    const api = await apiAs(role, unit);
    const own = await api.ownDepartment();
    const { ids, secret, promise } = planted;
    // The audit log names every row that was touched, and nothing of what stands in it.
    const names = [ids.activity, ids.evidence, ids.link, ids.file];
    const words = stranger === "leader" || stranger === "auditor" ? [secret] : [secret, promise];
    for (const path of [...new Set(questions(own))]) {
      const text = await found(api, path);
      const forbidden = path.startsWith("/audit") ? words : [...words, ...names];
      expect
        .soft(
          forbidden.filter((word) => !path.includes(word) && text.includes(word)),
          path,
        )
        .toEqual([]);
    }
  });
}

for (const [stranger, paths] of [
  ["staff of another unit", ["/activities", "/evidence", "/archive", "/dashboard", "/targets", "/reports"]],
  ["auditor", ["/activities", "/evidence", "/reviews", "/archive", "/dashboard", "/reports", "/audit"]],
  ["leader", ["/activities", "/evidence", "/dashboard", "/reports"]],
] as const) {
  test(`no page shows a ${stranger} a word of a foreign draft`, async ({ apiAs }) => {
    test.setTimeout(120_000);
    const [role, unit] = strangers[stranger];
    const { context } = await apiAs(role, unit);
    const word = encodeURIComponent(planted.needle);
    for (const path of ["/", ...paths])
      for (const query of ["", `?text=${word}&q=${word}`, `?department=${planted.ids.department}`]) {
        const response = await context.get(`${path}${query}`);
        const text = await response.text();
        expect.soft(text.includes(planted.secret), `${path}${query}`).toBe(false);
      }
  });
}
