import { expect, test } from "vitest";
import { matchesPattern, passesFilters, type FilterPattern } from "./filter.ts";

const record = { eventName: "INSERT", image: { kind: { S: "outbox" }, n: 5, tags: ["a", "b"] } };

test.each<[string, FilterPattern]>([
  ["an equal value", { eventName: ["REMOVE", "INSERT"] }],
  ["a nested value", { image: { kind: { S: ["outbox"] } } }],
  ["a prefix", { eventName: [{ prefix: "INS" }] }],
  ["a suffix", { eventName: [{ suffix: "ERT" }] }],
  ["a value in another case", { eventName: [{ "equals-ignore-case": "insert" }] }],
  ["anything but others", { eventName: [{ "anything-but": ["REMOVE"] }] }],
  ["a field that exists", { image: { kind: { S: [{ exists: true }] } } }],
  ["a field that does not exist", { missing: { deeper: [{ exists: false }] } }],
  ["a number in a range", { image: { n: [{ numeric: [">", 4, "<=", 5] }] } }],
  ["an element of a list", { image: { tags: ["b"] } }],
])("%s matches", (_, pattern) => {
  expect(matchesPattern(pattern, record)).toBe(true);
});

test.each<[string, FilterPattern]>([
  ["another value", { eventName: ["REMOVE"] }],
  ["one field of two", { eventName: ["INSERT"], image: { kind: { S: ["person"] } } }],
  ["a value that is excluded", { eventName: [{ "anything-but": ["INSERT"] }] }],
  ["anything but, of a missing field", { missing: [{ "anything-but": ["x"] }] }],
  ["a number outside of the range", { image: { n: [{ numeric: [">", 5] }] } }],
  ["an inherited property", { toString: [{ exists: true }] }],
])("%s does not match", (_, pattern) => {
  expect(matchesPattern(pattern, record)).toBe(false);
});

test("patterns are alternatives, and none at all lets everything through", () => {
  expect(passesFilters([{ eventName: ["REMOVE"] }, { eventName: ["INSERT"] }], record)).toBe(true);
  expect(passesFilters([], record)).toBe(true);
});
