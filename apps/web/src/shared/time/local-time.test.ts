import { Instant } from "@waymark/domain/time";
import { expect, test } from "vitest";
import { hourAt, instantAtLocal, localAtInstant } from "./local-time.ts";

test.each([
  ["2026-01-15T09:00", "Europe/Berlin", "2026-01-15T08:00:00.000Z"],
  ["2026-07-15T09:00", "Europe/Berlin", "2026-07-15T07:00:00.000Z"],
  ["2026-01-15T09:00", "Asia/Kolkata", "2026-01-15T03:30:00.000Z"],
  ["2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
])("%s in %s is %s", (local, zone, instant) => {
  expect(instantAtLocal(local, zone)).toBe(instant);
});

test("a time that the clock shows twice is the first of the two", () => {
  expect(instantAtLocal("2026-10-25T02:30", "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z");
});

test("a time that the clock jumps over is as long after the jump", () => {
  expect(instantAtLocal("2026-03-29T02:30", "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z");
  expect(instantAtLocal("2026-03-08T02:30", "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
});

test.each(["", "2026-03-29", "29.03.2026 09:00"])("%j is no complete time", (local) => {
  expect(instantAtLocal(local, "Europe/Berlin")).toBeUndefined();
});

test("what an input shows for a moment leads back to it", () => {
  const instant = Instant.parse("2026-11-30T15:30:00.000Z");
  const shown = localAtInstant(instant, "Asia/Kathmandu");
  expect(shown).toBe("2026-11-30T21:15");
  expect(instantAtLocal(shown, "Asia/Kathmandu")).toBe(instant);
  expect(hourAt(instant, "Asia/Kathmandu")).toBe(21);
});
