import { expect, test } from "vitest";
import { nameHash } from "./name-hash.ts";

test("a name always has the same face", () => {
  expect(nameHash("Amara Okafor")).toBe(nameHash("Amara Okafor"));
});

test("names that differ in one letter differ in their hash", () => {
  expect(nameHash("Amara Okafor")).not.toBe(nameHash("Amara Okafer"));
});

test("the hash is FNV-1a, so that other programs can draw the same face", () => {
  expect(nameHash("a")).toBe(0xe4_0c_29_2c);
});
