import { randomUUID } from "node:crypto";
import type { FunctionSettings } from "../handler.ts";
import { invoke } from "../invoke.ts";
import type { Log, Mapping } from "../mapping.ts";
import { parseRate } from "./parse-rate.ts";

/** What EventBridge Scheduler sends when its target names no input; `detail` is text there. */
export type ScheduledEvent = {
  readonly version: "0";
  readonly id: string;
  readonly "detail-type": "Scheduled Event";
  readonly source: "aws.scheduler";
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: "{}";
};

export type ScheduleOptions = FunctionSettings<ScheduledEvent> & {
  /** `rate(1 minute)`; the time between runs is real time, whatever the moved clock says. */
  readonly rate: string;
  readonly region?: string;
  readonly log?: Log;
};

export type Schedule = Mapping & {
  /** Resolves when the run of the start is over, however it ended. */
  readonly started: Promise<void>;
  /** Runs now, after a run that is under way; for the moment when the clock has been moved. */
  readonly runNow: () => Promise<void>;
};

/**
 * Calls a function at a rate, and once at the start. Runs do not overlap: a run that is due while
 * another one works is left out. A failed run is not repeated, the next one is soon enough.
 */
export const runOnSchedule = (options: ScheduleOptions): Schedule => {
  const { functionName, region = "eu-central-1", log } = options;
  let current: Promise<void> | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    const outcome = await invoke(options, {
      version: "0",
      id: randomUUID(),
      "detail-type": "Scheduled Event",
      source: "aws.scheduler",
      account: "000000000000",
      time: new Date().toISOString(),
      region,
      resources: [`arn:aws:scheduler:${region}:000000000000:schedule/default/${functionName}`],
      detail: "{}",
    });
    if (!outcome.ok) log?.(`${functionName} failed: ${outcome.error.message}`);
  };
  const begin = (): Promise<void> => {
    current = run().finally(() => {
      current = undefined;
    });
    return current;
  };
  const timer = setInterval(() => {
    if (current === undefined) void begin();
  }, parseRate(options.rate));
  const started = begin();
  return {
    started,
    runNow: async () => {
      await current;
      if (!stopped) await (current ?? begin());
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await current;
    },
  };
};
