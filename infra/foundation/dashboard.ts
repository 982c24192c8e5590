import { type MetricName, metricNamespace } from "@waymark/contracts/metric";
import { type Stack } from "aws-cdk-lib";
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  Metric,
} from "aws-cdk-lib/aws-cloudwatch";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { JobQueues } from "./queues.ts";

const half = { width: 12, height: 6 } as const;
/** As the delivery ledger names them. */
const deliveryStates = ["sent", "delivered", "bounced", "complained", "refused"] as const;

const whole = { width: 24, height: 6 } as const;

/** One page on which one sees whether people are served: alarms first, then what leads to them. */
export const makeDashboard = (
  stack: Stack,
  stage: string,
  parts: { readonly table: TableV2; readonly queues: JobQueues; readonly alarms: readonly Alarm[] },
): Dashboard => {
  const queues = [...parts.queues.queues.values()];
  const own = (
    metricName: MetricName,
    statistic: string,
    more: Readonly<Record<string, string>> = {},
  ): Metric =>
    new Metric({
      namespace: metricNamespace,
      metricName,
      dimensionsMap: { stage, ...more },
      statistic,
    });
  const dashboard = new Dashboard(stack, "Dashboard", { dashboardName: `waymark-${stage}` });
  dashboard.addWidgets(
    new AlarmStatusWidget({ ...whole, title: "Alarms", alarms: [...parts.alarms] }),
    new GraphWidget({
      ...half,
      title: "Requests and refusals",
      left: [own("Requests", "Sum"), own("Refusals", "Sum")],
    }),
    new GraphWidget({
      ...half,
      title: "Search, milliseconds",
      left: [own("SearchMs", "p50"), own("SearchMs", "p99")],
    }),
    new GraphWidget({
      ...half,
      title: "Age of the oldest message, seconds",
      left: [
        own("QueueAgeSeconds", "Maximum"),
        ...queues.map((queue) => queue.metricApproximateAgeOfOldestMessage()),
      ],
    }),
    new GraphWidget({
      ...half,
      title: "Mails, by the state that they came to",
      left: deliveryStates.map((state) => own("Mails", "Sum", { state })),
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
