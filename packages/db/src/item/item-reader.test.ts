import { expect, test } from "vitest";
import * as z from "zod";
import { itemReader } from "./item-reader.ts";

const model = { entity: "note", version: "3" };
const read = itemReader(model, z.object({ title: z.string(), tags: z.array(z.string()) }), [
  ({ name, ...rest }) => ({ ...rest, title: name }),
  (item) => ({ ...item, tags: [] }),
]);

test.each([
  ["1", { name: "Plan" }],
  ["2", { title: "Plan" }],
  ["3", { title: "Plan", tags: [] }],
])("an item of version %s is read as one of today", (v, fields) => {
  expect(read({ kind: "note", v, ...fields })).toEqual({ title: "Plan", tags: [] });
});

test("an item of a newer release is not guessed at", () => {
  expect(() => read({ kind: "note", v: "4", title: "Plan", tags: [] })).toThrow(/newer release/);
});

test("an item of another kind is not taken for one of this", () => {
  expect(() => read({ kind: "person", v: "3", title: "Plan", tags: [] })).toThrow(/person/);
});

test("an item that the schema refuses is not read", () => {
  expect(() => read({ kind: "note", v: "3", title: 1, tags: [] })).toThrow(/title/);
});

test("a version without its upgrades does not even start", () => {
  expect(() => itemReader(model, z.object({}), [])).toThrow(/0 upgrades/);
});
