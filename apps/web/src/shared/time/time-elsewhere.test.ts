import { expect, test } from "vitest";
import { timeElsewhere } from "./time-elsewhere.ts";

test("the day is told only where it is another one", () => {
  const noon = "2026-03-03T12:00:00.000Z";
  expect(timeElsewhere(noon, "Europe/Berlin", "Asia/Tokyo")).toBe("21:00 in Tokyo (UTC+9)");
  const late = "2026-03-03T18:00:00.000Z";
  expect(timeElsewhere(late, "Europe/Berlin", "Asia/Tokyo")).toBe(
    "Wednesday 4 March, 03:00 in Tokyo (UTC+9)",
  );
});
