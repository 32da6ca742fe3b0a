import { expect, test } from "vitest";
import { z } from "zod";
import { parseInput } from "@/lib/platform/parse";

const schema = z.object({
  title: z.string().min(1).max(10),
  tags: z.array(z.string()).default([]),
  from: z.string().optional(),
});

test("what fits is taken, with the defaults of the schema", () => {
  expect(parseInput(schema, { title: "义诊", role: "admin" })).toEqual({ ok: true, data: { title: "义诊", tags: [] } });
});

test.each([
  [{}, { title: "required" }],
  [{ title: "" }, { title: "required" }],
  [{ title: 3 }, { title: "invalid" }],
  [{ title: "12345678901" }, { title: "too_big" }],
  [{ title: "a", tags: ["b", 1] }, { "tags.1": "invalid" }],
  [null, { form: "invalid" }],
])("%j is refused by its fields", (input, fields) => {
  expect(parseInput(schema, input)).toEqual({ ok: false, code: "invalid", fields });
});

test("a NUL, which the database cannot hold, is named like any other fault", () => {
  expect(parseInput(schema, { title: "a\0b" })).toMatchObject({ ok: false, fields: { title: "invalid" } });
  expect(parseInput(schema, { title: "a", tags: ["b", "\0"] })).toMatchObject({ fields: { "tags.1": "invalid" } });
});
