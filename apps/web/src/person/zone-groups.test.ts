import { expect, test } from "vitest";
import { zoneGroups } from "./zone-groups.ts";

const groups = zoneGroups("Asia/Kolkata", Date.UTC(2026, 0, 15));

test("zones are found under their region, with their distance from UTC", () => {
  const europe = groups.find(({ region }) => region === "Europe");
  expect(europe?.zones).toContainEqual({ name: "Europe/Berlin", label: "Berlin (UTC+1)" });
});

test("the chosen zone is there even where the browser lists it by an older name", () => {
  const names = groups.flatMap(({ zones }) => zones.map(({ name }) => name));
  expect(names).toContain("Asia/Kolkata");
  expect(names).toContain("UTC");
});

test("no zone is listed twice", () => {
  const names = groups.flatMap(({ zones }) => zones.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
