import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import { expect, type Json, test } from "../api";
import { attach, beginEntry, saved, today, typeFigure } from "./entry-form";
import { photo, wordFile } from "./materials";

const unit = "云溪市文旅局";
const standard = /我们的节日/;
const year = today().slice(0, 4);
const word = () => randomUUID().slice(0, 8);

async function textOf(file: string, part: RegExp): Promise<string> {
  const zip = await JSZip.loadAsync(await readFile(file));
  const parts = Object.values(zip.files).filter((each) => part.test(each.name));
  const texts = await Promise.all(parts.map((each) => each.async("string")));
  return texts.join("\n").replace(/<[^>]+>/g, "");
}

test("staff log and prove, the auditor reviews by keyboard, and the number arrives in the report", async ({
  pageAs,
  apiAs,
}) => {
  test.setTimeout(300_000);
  const mark = word();
  const title = `“我们的节日”广场宣传活动${mark}`;
  const staff = await pageAs("staff", unit);
  const api = await apiAs("staff", unit);
  const own = await api.ownDepartment();
  let entry = "";

  const countedBefore = await test.step("the dashboard's number before", async () => {
    await staff.goto("/dashboard");
    const tile = staff.getByRole("link").filter({ hasText: "计入台账条目" });
    return Number(/计入台账条目\D*(\d+)/.exec((await tile.textContent()) ?? "")?.[1]);
  });
  expect(countedBefore).toBeGreaterThanOrEqual(0);

  await test.step("staff log an entry with a figure, a standard, two photos and a Word file", async () => {
    entry = await beginEntry(staff, title, `组织志愿者上街宣传，发放倡议材料300余份（${mark}）。`);
    await typeFigure(staff, "发放份数", "300余份", /总结中写作：.*300余份/);
    await staff.getByRole("checkbox", { name: standard }).first().check();
    await saved(staff);
    await attach(staff, `活动现场照片${mark}`, "实景图片", [
      await photo(`现场一${mark}.jpg`),
      await photo(`现场二${mark}.jpg`),
    ]);
    const report = await wordFile(`活动情况说明${mark}.docx`, [title, "发放倡议材料300余份。"]);
    await attach(staff, `活动情况说明${mark}`, "说明报告", [report]);
    await staff.getByRole("button", { name: "提交审核" }).click();
    await staff.waitForURL(`**/activities/${entry}`);
    await expect(staff.getByRole("main")).toContainText("300余份");
  });

  const submitted = await api.get(`/activities/${entry}`);
  const items = submitted.evidence as (Json & { links: Json[]; files: Json[] })[];
  expect(submitted.state).toBe("submitted");
  expect(items.map((item) => item.links.map((link) => link.state))).toEqual([["submitted"], ["submitted"]]);
  expect(items.flatMap((item) => item.files)).toHaveLength(3);

  const auditor = await pageAs("auditor", "云溪市");
  const verdicts = auditor.locator("[aria-labelledby^=verdict-]");
  await test.step("the auditor approves one item and returns the other, by keyboard alone", async () => {
    await auditor.goto(`/reviews/activities/${entry}`);
    await expect(auditor.getByText("当前", { exact: true })).toHaveCount(1);
    await auditor.keyboard.press("a");
    await expect(auditor.getByText(/已归档[:：]/)).toHaveCount(1);
    await auditor.keyboard.press("r");
    await expect(auditor.getByRole("group", { name: "退回原因" })).toBeVisible();
    await auditor.getByRole("checkbox", { name: "未标出印证内容" }).focus();
    await auditor.keyboard.press("Space");
    await auditor.getByRole("button", { name: "退回这一项" }).focus();
    await auditor.keyboard.press("Enter");
    await expect(verdicts.getByText("已退回", { exact: true })).toHaveCount(1);
    await expect(auditor.getByRole("button", { name: "通过", exact: true })).toBeDisabled();
    await auditor.keyboard.press("r");
    await auditor.getByRole("textbox", { name: "补充意见" }).fill("请补正一件材料");
    await auditor.getByRole("button", { name: "退回这一项" }).focus();
    await auditor.keyboard.press("Enter");
    await auditor.waitForURL((url) => !url.pathname.endsWith(entry));
  });

  const returned = await api.get(`/activities/${entry}`);
  const wrong = (returned.evidence as (Json & { links: Json[] })[]).find((item) => item.links[0]?.state === "returned");
  expect(returned.state).toBe("returned");
  expect(wrong, "one item went back, the other stayed filed").toBeDefined();

  await test.step("staff see what to mend, add a version and hand in again", async () => {
    await staff.goto(`/activities/${entry}`);
    const notice = staff.getByRole("main");
    await expect(notice).toContainText("已退回，请按下面逐项修改后再提交");
    await expect(notice).toContainText("请补正一件材料");
    await expect(notice).toContainText(`${wrong?.title}`);
    await expect(notice).toContainText("未标出印证内容");
    await expect(notice).toContainText("请在能印证标准的语句下划红线");
    await staff.goto(`/evidence/${wrong?.id}/version`);
    const mended = await wordFile(`活动情况说明（已标注）${mark}.docx`, [title, "印证内容：发放倡议材料300余份。"]);
    await staff.locator('input[type="file"]').first().setInputFiles(mended);
    await expect(staff.getByText("已上传")).toHaveCount(1);
    await staff.locator('[name="changeNote"]').fill("标出印证内容");
    await staff.getByRole("button", { name: "保存" }).click();
    await staff.waitForURL(`**/evidence/${wrong?.id}`);
    await expect(staff.getByRole("main")).toContainText("第2版");
    await staff.goto(`/activities/${entry}`);
    await staff.getByRole("button", { name: "提交审核" }).click();
    await expect(staff.getByRole("main")).toContainText("待审核");
  });

  await test.step("the auditor approves what is left, and the entry is filed", async () => {
    await auditor.goto(`/reviews/activities/${entry}`);
    await expect(auditor.getByText("当前", { exact: true })).toHaveCount(1);
    await auditor.keyboard.press("a");
    await expect(auditor.getByText(/已归档[:：]/)).toHaveCount(2);
    await auditor.keyboard.press("a");
    await auditor.waitForURL((url) => !url.pathname.endsWith(entry));
    await auditor.goto(`/reviews/activities/${entry}`);
    await auditor.getByRole("button", { name: "归档条目" }).click();
    await expect.poll(async () => (await api.get(`/activities/${entry}`)).state).toBe("archived");
  });

  const number = await test.step("the item has its 档号 and cannot be changed by anyone", async () => {
    const links = await api.get(`/evidence-links?evidence=${wrong?.id}`);
    const archiveNumber = String(links.items[0]?.archiveNumber);
    expect(archiveNumber).toMatch(new RegExp(`^\\w+-\\w+·?\\w*-?${year}`));
    await staff.goto(`/evidence/${wrong?.id}`);
    await expect(staff.getByText(archiveNumber).first()).toBeVisible();
    await expect(staff.getByText("已归档，不可更改").first()).toBeVisible();
    await expect(staff.getByRole("link", { name: "修改" })).toHaveCount(0);
    await staff.goto(`/activities/${entry}`);
    await expect(staff.getByRole("heading", { level: 1 })).toContainText(title);
    await expect(staff.getByRole("link", { name: "编辑" })).toHaveCount(0);
    const item = await api.get(`/evidence/${wrong?.id}`);
    for (const [path, version] of [
      [`/evidence/${wrong?.id}`, item.version],
      [`/activities/${entry}`, (await api.get(`/activities/${entry}`)).version],
    ] as const) {
      const refused = await api.send("PATCH", path, { version, title: "改动" });
      expect(refused.status(), path).toBe(409);
      expect(await refused.json()).toMatchObject({ code: "archived" });
    }
    return archiveNumber;
  });

  await test.step("the dashboard counts exactly one more and opens down to the file", async () => {
    await staff.goto("/dashboard");
    const tile = staff.getByRole("link").filter({ hasText: "计入台账条目" });
    await expect(tile).toContainText(String(countedBefore + 1));
    await tile.click();
    await staff.getByRole("link", { name: title }).click();
    await staff.waitForURL(`**/activities/${entry}`);
    await staff.getByRole("link", { name: wrong?.title }).first().click();
    await staff.waitForURL(`**/evidence/${wrong?.id}`);
    const download = staff.waitForEvent("download");
    await staff.getByRole("link", { name: /下载/ }).first().click();
    const file = await (await download).path();
    expect(await textOf(file, /document\.xml$/)).toContain("300余份");
  });

  await test.step("the work summary states the figure with its qualifier, on the page and in Word", async () => {
    await staff.goto(`/reports?year=${year}&department=${own}`);
    const paper = staff.getByRole("article");
    await expect(paper).toContainText("300余份");
    const download = staff.waitForEvent("download");
    await staff.getByRole("main").locator('a[href*="work-summary"]').click();
    const file = await (await download).path();
    expect(await textOf(file, /document\.xml$/)).toContain("300余份");
  });

  await test.step("the catalogue holds the row, and the ledger verifies whole", async () => {
    await staff.goto("/archive");
    const download = staff.waitForEvent("download");
    await staff.getByRole("main").locator('a[href*="catalogue"]').first().click();
    const sheet = await textOf(await (await download).path(), /sharedStrings|sheet\d+\.xml$/);
    expect(sheet).toContain(number);
    const verdict = await (await apiAs("auditor", "云溪市")).get<{ ok: boolean }>("/audit/verify?files=1");
    expect(verdict.ok, JSON.stringify(verdict).slice(0, 500)).toBe(true);
  });
});

test("an entry is logged and handed in on a phone @phone-only", async ({ pageAs, apiAs }) => {
  test.setTimeout(120_000);
  const mark = word();
  const page = await pageAs("staff", unit);
  const api = await apiAs("staff", unit);
  const entry = await beginEntry(page, `手机填报${mark}`, `发放宣传单80多份（${mark}）。`);
  await typeFigure(page, "发放份数", "80多份", /总结中写作：.*80多份/);
  await saved(page);
  await attach(page, `手机照片${mark}`, "实景图片", [await photo(`手机${mark}.jpg`)]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "提交审核" }).click();
  await page.waitForURL(`**/activities/${entry}`);
  const found = await api.get<Json & { figures: { value: string; qualifier: string }[] }>(`/activities/${entry}`);
  expect(found.state).toBe("submitted");
  expect(found.figures[0]).toMatchObject({ value: "80", qualifier: "over", wording: "80多份" });
});
