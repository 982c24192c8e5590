import { expect, test } from "vitest";
import { loadOnce } from "./load-once.ts";

test("many first calls at once load once", async () => {
  let loads = 0;
  const load = loadOnce(async () => (loads += 1));
  expect(await Promise.all([load(), load(), load()])).toEqual([1, 1, 1]);
  expect(await load()).toBe(1);
});

test("a load that failed is tried again by the next call, and only that", async () => {
  let loads = 0;
  const load = loadOnce(async () => {
    loads += 1;
    if (loads === 1) throw new Error("gone");
    return loads;
  });
  await expect(Promise.all([load(), load()])).rejects.toThrow("gone");
  expect(await load()).toBe(2);
  expect(await load()).toBe(2);
});
