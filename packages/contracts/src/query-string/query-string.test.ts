import { expect, test } from "vitest";
import { parseQueryString, stringifyQueryString } from "./query-string.ts";

test("an address is read as a person wrote it", () => {
  expect(parseQueryString("?q=data&skill=SQL&skill=C%2B%2B")).toEqual({
    q: "data",
    skill: ["SQL", "C++"],
  });
});

test("what was written is read back", () => {
  const values = { q: "sí & no", language: ["de", "ar"], sort: "newest" };
  expect(parseQueryString(stringifyQueryString(values))).toEqual(values);
});

test("what is empty leaves no trace in the address", () => {
  expect(stringifyQueryString({ q: "", skill: [], sort: undefined })).toBe("");
});

test("a name of Object's prototype is a name like any other", () => {
  expect(Object.keys(parseQueryString("?__proto__=x"))).toEqual(["__proto__"]);
});

test("hours and zones stay readable", () => {
  const values = { hours: "mon-fri.18:00-20:00,sat.09:00-12:00", tz: "Asia/Tokyo" };
  expect(stringifyQueryString(values)).toBe(
    "?hours=mon-fri.18:00-20:00,sat.09:00-12:00&tz=Asia/Tokyo",
  );
  expect(parseQueryString(stringifyQueryString(values))).toEqual(values);
});
