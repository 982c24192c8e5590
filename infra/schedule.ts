import { indexMerge, sweep } from "@waymark/messaging/catalogue";
import type { MakeFunction } from "./function.ts";
import { componentName, type FunctionName } from "./functions.ts";
import type { Workers } from "./workers.ts";

const rate = (minutes: number): `rate(${string})` =>
  minutes === 1 ? "rate(1 minute)" : `rate(${minutes} minutes)`;

/** What runs by the clock. A run that failed is not repeated: the next one does its work. */
export const makeSchedules = (makeFunction: MakeFunction): Workers =>
  new Map(
    (
      [
        ["sweep", sweep.everyMinutes],
        ["index-merge", indexMerge.everyMinutes],
      ] as const
    ).map(([name, everyMinutes]): [FunctionName, sst.aws.Function] => {
      const scheduled = makeFunction(name);
      new sst.aws.CronV2(`${componentName(name)}Schedule`, {
        schedule: rate(everyMinutes),
        function: scheduled.arn,
      });
      return [name, scheduled];
    }),
  );
