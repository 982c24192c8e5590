import { expect, test } from "vitest";
import { offsetDistance, offsetMinutes, offsetText } from "./offset.ts";

const winter = Date.UTC(2026, 0, 15, 12);
const summer = Date.UTC(2026, 6, 15, 12);

test.each([
  ["Europe/Berlin", winter, 60],
  ["Europe/Berlin", summer, 120],
  ["America/New_York", winter, -300],
  ["Asia/Kathmandu", winter, 345],
  ["America/St_Johns", summer, -150],
  ["UTC", winter, 0],
])("%s at %d is %d minutes from UTC", (zone, at, minutes) => {
  expect(offsetMinutes(at, zone)).toBe(minutes);
});

test.each([
  [0, "UTC"],
  [60, "UTC+1"],
  [345, "UTC+5:45"],
  [-210, "UTC−3:30"],
])("%d minutes are written %s", (minutes, text) => {
  expect(offsetText(minutes)).toBe(text);
});

test.each([
  [60, 60, "same time as you"],
  [180, 60, "2 h ahead of you"],
  [-300, 60, "6 h behind you"],
  [345, 60, "4 h 45 min ahead of you"],
  [30, 0, "30 min ahead of you"],
])("%d seen from %d is %s", (theirs, mine, words) => {
  expect(offsetDistance(theirs, mine)).toBe(words);
});
