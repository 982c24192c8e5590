import { type MetricName, metricNamespace, metrics } from "@waymark/contracts/metric";
import { toEpochMs } from "@waymark/domain/time";
import { isLogged, jsonLog, type Log, type LogLevel } from "../log/index.ts";
import type { Clock } from "../ports/index.ts";
import { measure } from "./measure.ts";

type Meter = { readonly from: LogLevel; readonly stage: string; readonly clock: Clock };

/** Where CloudWatch finds the figure and by what it is told apart; each name is a member of the line. */
const metadataOf = (name: MetricName, members: object, timestampMs: number): object => ({
  Timestamp: timestampMs,
  CloudWatchMetrics: [
    {
      Namespace: metricNamespace,
      Dimensions: metrics[name].dimensions.filter((set) =>
        set.every((dimension) => dimension in members),
      ),
      Metrics: [{ Name: name, Unit: metrics[name].unit }],
    },
  ],
});

/**
 * A log whose lines are figures at the same time, in CloudWatch's embedded metric format: nothing is
 * called and nothing waits. A figure stands on the level of its line, so that a function that leaves
 * out `info` measures failures only.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export const meteredLog = (
  writeLine: (line: string) => void,
  { from, stage, clock }: Meter,
): Log => {
  const log = jsonLog(writeLine, from);
  return (entry) => {
    const measured = measure(entry);
    if (measured === null) {
      log(entry);
      return;
    }
    if (!isLogged(entry.level, from)) return;
    const members = { ...measured.members, stage };
    const metadata = metadataOf(measured.name, members, toEpochMs(clock.now()));
    writeLine(JSON.stringify({ ...members, _aws: metadata }));
  };
};
