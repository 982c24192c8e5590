import { type Stack } from "aws-cdk-lib";
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  Metric,
} from "aws-cdk-lib/aws-cloudwatch";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { metricNames, metricNamespace } from "../contract.ts";
import type { JobQueues } from "./queues.ts";

const half = { width: 12, height: 6 } as const;
const whole = { width: 24, height: 6 } as const;

/** One page on which one sees whether people are served: alarms first, then what leads to them. */
export const makeDashboard = (
  stack: Stack,
  stage: string,
  parts: { readonly table: TableV2; readonly queues: JobQueues; readonly alarms: readonly Alarm[] },
): Dashboard => {
  const queues = [...parts.queues.queues.values()];
  const own = (metricName: string, statistic: string): Metric =>
    new Metric({ namespace: metricNamespace, metricName, dimensionsMap: { stage }, statistic });
  const dashboard = new Dashboard(stack, "Dashboard", { dashboardName: `waymark-${stage}` });
  dashboard.addWidgets(
    new AlarmStatusWidget({ ...whole, title: "Alarms", alarms: [...parts.alarms] }),
    new GraphWidget({
      ...half,
      title: "Requests and refusals",
      left: [own(metricNames.requests, "Sum"), own(metricNames.refusals, "Sum")],
    }),
    new GraphWidget({
      ...half,
      title: "Search, milliseconds",
      left: [own(metricNames.searchMs, "p50"), own(metricNames.searchMs, "p99")],
    }),
    new GraphWidget({
      ...half,
      title: "Age of the oldest message, seconds",
      left: queues.map((queue) => queue.metricApproximateAgeOfOldestMessage()),
    }),
    new GraphWidget({
      ...half,
      title: "Mails that reached a final state",
      left: [own(metricNames.mails, "Sum")],
    }),
    new GraphWidget({
      ...half,
      title: "Table: consumed units",
      left: [
        parts.table.metricConsumedReadCapacityUnits(),
        parts.table.metricConsumedWriteCapacityUnits(),
      ],
    }),
    new GraphWidget({
      ...half,
      title: "Table: throttled",
      left: [parts.table.metricThrottledRequestsForOperations()],
    }),
  );
  return dashboard;
};
