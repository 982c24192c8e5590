import { expect, test } from "vitest";
import { safeNext } from "./next-path.ts";

test.each(["/", "/mentors/amara-okafor/ask", "/introductions?tab=mentor#top"])(
  "%s is followed",
  (path) => {
    expect(safeNext(path)).toBe(path);
  },
);

test.each([
  undefined,
  "",
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/a\\b",
  "/\t/evil.example",
  "javascript:alert(1)",
])("%j is not followed", (path) => {
  expect(safeNext(path)).toBe("/");
});
