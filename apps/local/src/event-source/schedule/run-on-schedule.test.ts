import { expect, onTestFinished, test } from "vitest";
import { parseRate } from "./parse-rate.ts";
import { runOnSchedule, type Schedule, type ScheduledEvent } from "./run-on-schedule.ts";

const start = (handler: (event: ScheduledEvent) => Promise<unknown>): Schedule => {
  const schedule = runOnSchedule({
    functionName: "sweep",
    rate: "rate(1 hour)",
    timeoutSeconds: 5,
    handler,
  });
  onTestFinished(schedule.stop);
  return schedule;
};

test("a schedule runs at its start and when it is told to, with Scheduler's event", async () => {
  const events: ScheduledEvent[] = [];
  const schedule = start(async (event) => {
    events.push(event);
  });
  await schedule.runNow();
  expect(events).toHaveLength(2);
  expect(events[0]).toMatchObject({ source: "aws.scheduler", "detail-type": "Scheduled Event" });
});

test("runs do not overlap", async () => {
  let atWork = 0;
  let most = 0;
  const schedule = start(async () => {
    atWork += 1;
    most = Math.max(most, atWork);
    await Promise.resolve();
    atWork -= 1;
  });
  await Promise.all([schedule.runNow(), schedule.runNow(), schedule.runNow()]);
  expect(most).toBe(1);
});

test("a run that throws does not end the schedule", async () => {
  let runs = 0;
  const schedule = start(async () => {
    runs += 1;
    throw new Error("broken");
  });
  await schedule.runNow();
  expect(runs).toBe(2);
});

test("a stop waits for the run at work", async () => {
  const finish = Promise.withResolvers<void>();
  let done = false;
  const schedule = start(async () => {
    await finish.promise;
    done = true;
  });
  const stopped = schedule.stop();
  finish.resolve();
  await stopped;
  expect(done).toBe(true);
});

test.each([
  ["rate(1 minute)", 60_000],
  ["rate(6 hours)", 21_600_000],
  ["rate(2 days)", 172_800_000],
])("%s is %i ms", (expression, ms) => {
  expect(parseRate(expression)).toBe(ms);
});

test.each(["rate(0 minutes)", "rate(1 week)", "cron(0 8 * * ? *)", "1 minute"])(
  "%s is refused as a rate",
  (expression) => {
    expect(() => parseRate(expression)).toThrow("not a rate");
  },
);
