import { indexer, indexMerge, relay, sweep } from "@waymark/messaging/catalogue";
import type { FactOf } from "./foundation-facts.ts";
import { componentName, type FunctionName } from "./functions.ts";
import type { Workers } from "./workers.ts";

type Row = { readonly impact: string; readonly runbook: string };

type Watched = {
  readonly worker: FunctionName;
  readonly what: "errors" | "age" | "silence";
  readonly says: string;
  readonly row: Row;
  readonly periodSeconds: number;
  /** Periods in a row. */
  readonly periods: number;
};

const streamAgeLimitMs = 5 * 60_000;

const onStream = (worker: FunctionName, row: Row): readonly Watched[] => [
  {
    worker,
    row,
    what: "errors",
    says: `${worker}: it fails.`,
    periodSeconds: 300,
    periods: 1,
  },
  {
    worker,
    row,
    what: "age",
    says: `${worker}: it is more than 5 minutes behind the table.`,
    periodSeconds: 60,
    periods: 1,
  },
];

const onSchedule = (
  worker: FunctionName,
  row: Row & { readonly everyMinutes: number },
  bounds: { readonly failures: number; readonly silentMinutes: number },
): readonly Watched[] => [
  {
    worker,
    row,
    what: "errors",
    says: `${worker}: it failed ${bounds.failures} times in a row.`,
    periodSeconds: row.everyMinutes * 60,
    periods: bounds.failures,
  },
  {
    worker,
    row,
    what: "silence",
    says: `${worker}: it did not run for ${bounds.silentMinutes} minutes.`,
    periodSeconds: bounds.silentMinutes * 60,
    periods: 1,
  },
];

/** As each runbook says when its alarm comes. */
const watched: readonly Watched[] = [
  ...onStream("relay", relay),
  ...onStream("indexer", indexer),
  ...onSchedule("sweep", sweep, { failures: 3, silentMinutes: 5 }),
  ...onSchedule("index-merge", indexMerge, { failures: 2, silentMinutes: 45 }),
];

const conditions = {
  errors: {
    metricName: "Errors",
    statistic: "Sum",
    comparisonOperator: "GreaterThanThreshold",
    threshold: 0,
    treatMissingData: "notBreaching",
  },
  age: {
    metricName: "IteratorAge",
    statistic: "Maximum",
    comparisonOperator: "GreaterThanThreshold",
    threshold: streamAgeLimitMs,
    treatMissingData: "notBreaching",
  },
  silence: {
    metricName: "Invocations",
    statistic: "Sum",
    comparisonOperator: "LessThanThreshold",
    threshold: 1,
    treatMissingData: "breaching",
  },
} as const;

/** A single failure is a visitor's bad luck, this many in five minutes are not. */
const failuresOfRequests = 5;

const watchGateway = (
  stage: string,
  topic: $util.Input<string>,
  gateway: sst.aws.ApiGatewayV2,
): void => {
  new aws.cloudwatch.MetricAlarm("GatewayErrorsAlarm", {
    name: `waymark-${stage}-gateway-errors`,
    alarmDescription:
      "gateway: requests fail. Impact: People cannot search, sign in, ask or book. Runbook: docs/runbooks/gateway.md",
    namespace: "AWS/ApiGateway",
    metricName: "5xx",
    dimensions: { ApiId: gateway.nodes.api.id },
    statistic: "Sum",
    period: 300,
    evaluationPeriods: 1,
    comparisonOperator: "GreaterThanThreshold",
    threshold: failuresOfRequests,
    treatMissingData: "notBreaching",
    alarmActions: [topic],
    okActions: [topic],
  });
};

/** Alarms on functions stand here, because SST makes the functions; they speak where all others do. */
export const makeAlarms = (
  stage: string,
  fact: FactOf,
  workers: Workers,
  gateway: sst.aws.ApiGatewayV2,
): void => {
  const topic = fact("alarms/topic-arn");
  watchGateway(stage, topic, gateway);
  for (const { worker, what, says, row, periodSeconds, periods } of watched) {
    const watchedFunction = workers.get(worker);
    if (watchedFunction === undefined) throw new Error(`nothing to watch: ${worker}`);
    new aws.cloudwatch.MetricAlarm(`${componentName(worker)}${componentName(what)}Alarm`, {
      name: `waymark-${stage}-${worker}-${what}`,
      alarmDescription: `${says} Impact: ${row.impact} Runbook: ${row.runbook}`,
      namespace: "AWS/Lambda",
      dimensions: { FunctionName: watchedFunction.name },
      period: periodSeconds,
      evaluationPeriods: periods,
      alarmActions: [topic],
      okActions: [topic],
      ...conditions[what],
    });
  }
};
