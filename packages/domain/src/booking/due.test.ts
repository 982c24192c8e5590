import { expect, test } from "vitest";
import { Instant } from "../time/index.ts";
import { remindAt, remindUntil } from "./due.ts";

const start = Instant.parse("2026-03-11T13:00:00.000Z");

test("people are reminded 24 hours and one hour before, whatever the clocks do in between", () => {
  expect(remindAt("remind_day", start)).toBe("2026-03-10T13:00:00.000Z");
  expect(remindAt("remind_hour", start)).toBe("2026-03-11T12:00:00.000Z");
});

test("a reminder that is late by half of its lead is no longer worth sending", () => {
  expect(remindUntil("remind_day", start)).toBe("2026-03-11T01:00:00.000Z");
  expect(remindUntil("remind_hour", start)).toBe("2026-03-11T12:30:00.000Z");
});
