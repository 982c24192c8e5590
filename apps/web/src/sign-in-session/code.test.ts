import { expect, test } from "vitest";
import { digitsOf } from "./code.ts";

test.each([
  ["123456", "123456"],
  ["123 456", "123456"],
  ["Your code is 123-456.", "123456"],
  ["１２３４５６", "123456"],
  ["12345678", "123456"],
  ["12", "12"],
])("a code pasted as %j is read as %s", (typed, code) => {
  expect(digitsOf(typed)).toBe(code);
});
