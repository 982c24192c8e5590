import { waitSecondsAfter } from "@waymark/domain/webhook";
import { catalogue, queueRetentionSeconds } from "@waymark/messaging/catalogue";
import { backoffSeconds } from "@waymark/messaging/consumer";
import { expect, test } from "vitest";

const rests = Array.from({ length: 7 }, (_, at) =>
  backoffSeconds(at + 1, waitSecondsAfter(at + 1) ?? 0),
);

test("the queue lets a message rest longer after each attempt, about 32 hours in all", () => {
  expect(rests).toEqual([30, 600, 3600, 10_800, 21_600, 39_600, 39_600]);
  const hours = rests.reduce((sum, seconds) => sum + seconds, 0) / 3600;
  expect(Math.round(hours)).toBe(32);
});

test("no message is given up by its queue, or raises the alarm, before the eight attempts are made", () => {
  const { maxReceives, alarmAfterMinutes } = catalogue["webhook-sending"];
  const seconds = rests.reduce((sum, rest) => sum + rest, 0);
  expect(maxReceives).toBeGreaterThan(rests.length + 1);
  expect(seconds).toBeLessThan(alarmAfterMinutes * 60);
  expect(seconds).toBeLessThan(queueRetentionSeconds);
});
