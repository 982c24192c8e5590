import { expect, test } from "vitest";
import { oneOf, textOf, valuesOf } from "./read-values.ts";

test("a name that stands once, twice or not at all is a list of its values", () => {
  expect(valuesOf("SQL")).toEqual(["SQL"]);
  expect(valuesOf(["SQL", "R", "SQL", ""])).toEqual(["SQL", "R"]);
  expect(valuesOf(undefined)).toEqual([]);
});

test("what is no text is left out", () => {
  expect(textOf(["a", "b"])).toBeUndefined();
  expect(valuesOf([1, null, "a"])).toEqual(["a"]);
});

test("only known values are read", () => {
  expect(oneOf("mentor", ["mentor", "mentee"])).toBe("mentor");
  expect(oneOf("admin", ["mentor", "mentee"])).toBeUndefined();
});
