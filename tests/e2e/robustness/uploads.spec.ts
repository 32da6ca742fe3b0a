import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { request } from "node:http";
import { type Api, expect, test } from "../api";

const mebibyte = 1024 * 1024;
const sha256 = (body: Buffer) => createHash("sha256").update(body).digest("hex");

/** Text that nobody sent before, of exactly this length. */
function text(length: number): Buffer {
  return Buffer.from(
    randomBytes(Math.ceil(length / 2))
      .toString("hex")
      .slice(0, length),
    "latin1",
  );
}

/** Names of everything the product keeps on disk beside its database. */
function kept(): string[] {
  const folder = process.env.DATA_DIR ?? "data";
  return readdirSync(`${folder}/files`, { recursive: true, encoding: "utf8" });
}
const isKept = (body: Buffer) => kept().some((name) => name.includes(sha256(body)));

async function sender(api: Api): Promise<{ department: string; token: string }> {
  const { token } = await api.post<{ token: string }>("/tokens", { name: `上传${randomUUID()}`, scope: "write" });
  return { department: await api.ownDepartment(), token };
}

/** Sends without a Content-Length, in chunks, as a stream does; answers with status and body. */
function stream(url: string, headers: Record<string, string>, body: Buffer): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: "POST", headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
    });
    sending.on("error", reject);
    sending.end(body);
  });
}

for (const length of [10 * mebibyte - 1, 10 * mebibyte, 10 * mebibyte + 1, 13_000_000]) {
  test(`a file of ${length} bytes comes back as it was sent`, async ({ apiAs }) => {
    const api = await apiAs("staff", "云溪市文旅局");
    const body = text(length);
    const received = await api.upload(await api.ownDepartment(), `${length}.txt`, body);
    expect(received).toMatchObject({ size: length, sha256: sha256(body) });
    const back = await (await api.send("GET", `/evidence/files/${received.uploadId}`)).body();
    expect(back.length).toBe(length);
    expect(sha256(back)).toBe(sha256(body));
    expect(isKept(body)).toBe(true);
  });
}

test("the browser sends a file above 10 MiB whole", async ({ pageAs, apiAs }) => {
  test.setTimeout(120_000);
  const page = await pageAs("staff", "云溪市文旅局");
  const api = await apiAs("staff", "云溪市文旅局");
  const body = text(13_000_000);
  await page.goto("/evidence/new");
  const answered = page.waitForResponse((response) => response.url().includes("/api/uploads"));
  const file = { name: "大文件.txt", mimeType: "text/plain", buffer: body };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  const received = (await (await answered).json()) as { uploadId: string; sha256: string };
  expect(received.sha256).toBe(sha256(body));
  await expect(page.getByText("已上传")).toBeVisible();
  expect(sha256(await (await api.send("GET", `/evidence/files/${received.uploadId}`)).body())).toBe(sha256(body));
});

test("a length or digest that differs from what was declared is refused and leaves nothing", async ({
  apiAs,
  baseURL,
}) => {
  const api = await apiAs("staff", "云溪市文旅局");
  const { department, token } = await sender(api);
  const query = new URLSearchParams({ department, name: "申报不符.txt" });
  const url = `${baseURL}/api/v1/evidence/files?${query}`;
  const type = "application/octet-stream";
  const common = { authorization: `Bearer ${token}`, "content-type": type };
  const lies: { says: Record<string, string>; length: number }[] = [
    { says: { "x-file-size": "4000" }, length: 3999 },
    { says: { "x-file-size": "4000" }, length: 4001 },
    { says: { "x-file-size": String(3 * mebibyte) }, length: 2 * mebibyte },
    { says: { "x-file-size": "4000", "x-content-sha256": "0".repeat(64) }, length: 4000 },
    { says: { "x-file-size": "4000", "repr-digest": `sha-256=:${"A".repeat(43)}=:` }, length: 4000 },
  ];
  for (const { says, length } of lies) {
    const body = text(length);
    const answer = await stream(url, { ...common, ...says }, body);
    expect.soft(answer.status, `${JSON.stringify(says)} for ${length}: ${answer.body}`).toBe(422);
    expect.soft(JSON.parse(answer.body)).toMatchObject({ code: "mismatch" });
    expect.soft(isKept(body), "nothing is kept").toBe(false);
  }
  await expect.poll(() => kept().filter((name) => /(^|\/)(tmp|temp)\/./.test(name))).toEqual([]);

  const body = text(4000);
  const honest = await stream(url, { ...common, "x-file-size": "4000", "x-content-sha256": sha256(body) }, body);
  expect(honest.status, honest.body).toBe(201);
});
