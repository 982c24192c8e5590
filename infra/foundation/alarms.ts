import { type MetricName, metricNamespace } from "@waymark/contracts/metric";
import {
  catalogue,
  type DeadLetterSource,
  indexMerge,
  relay,
  sweep,
} from "@waymark/messaging/catalogue";
import { Duration, type Stack } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { JobQueues } from "./queues.ts";

type Row = { readonly impact: string; readonly runbook: string };

const rowOf = (source: DeadLetterSource): Row => (source === "relay" ? relay : catalogue[source]);

/** What an operator reads first: what users lose, and where it says what to do. */
const textOf = (what: string, { impact, runbook }: Row): string =>
  `${what} Impact: ${impact} Runbook: ${runbook}`;

type Watched = {
  readonly name: string;
  readonly description: string;
  readonly metric: IMetric;
  readonly above: number;
  /** Minutes of the last five in which it has to be so; one is enough if left out. */
  readonly minutesOfFive?: number;
};

const watch = (stack: Stack, stage: string, topic: Topic, watched: Watched): Alarm => {
  const alarm = new Alarm(stack, `Alarm-${watched.name}`, {
    alarmName: `waymark-${stage}-${watched.name}`,
    alarmDescription: watched.description,
    metric: watched.metric,
    threshold: watched.above,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: watched.minutesOfFive === undefined ? 1 : 5,
    datapointsToAlarm: watched.minutesOfFive ?? 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(topic));
  alarm.addOkAction(new SnsAction(topic));
  return alarm;
};

const everyMinute = { period: Duration.minutes(1) } as const;

const deadLetters = (queues: JobQueues): readonly Watched[] =>
  [...queues.deadLetters].map(([source, queue]) => ({
    name: `${source}-dead-letters`,
    description: textOf(`${source}: messages that nobody can handle.`, rowOf(source)),
    metric: queue.metricApproximateNumberOfMessagesVisible(everyMinute),
    above: 0,
  }));

const oldMessages = (queues: JobQueues): readonly Watched[] =>
  [...queues.queues].map(([job, queue]) => ({
    name: `${job}-oldest-message`,
    description: textOf(`${job}: messages wait too long.`, catalogue[job]),
    metric: queue.metricApproximateAgeOfOldestMessage(everyMinute),
    above: catalogue[job].alarmAfterMinutes * 60,
  }));

const own = (stage: string, metricName: MetricName, statistic: string, minutes: number): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName,
    dimensionsMap: { stage },
    statistic,
    period: Duration.minutes(minutes),
  });

/** Published by the sweep; that it does not run at all is heard of by the alarm on its invocations. */
const outboxAge = (stage: string): Watched => ({
  name: "outbox-age",
  description: textOf("sweep: events wait to be published.", sweep),
  metric: own(stage, "OutboxAgeSeconds", "Maximum", 5),
  above: 2 * sweep.outboxOlderThanMinutes * 60,
});

/** Each process that meets the damage says so once a second; a single line may be a slow reader. */
const damagedIndex = (stage: string): Watched => ({
  name: "search-index-damaged",
  description: textOf("index-merge: processes search an older index.", indexMerge),
  metric: own(stage, "SearchIndexDamaged", "Sum", 1),
  above: 0,
  minutesOfFive: 3,
});

/**
 * One alarm for each way in which work can be stuck. Those on functions (errors, the age of the
 * stream's iterator) stand beside the functions, which SST makes.
 */
export const makeAlarms = (
  stack: Stack,
  stage: string,
  topic: Topic,
  queues: JobQueues,
): readonly Alarm[] =>
  [...deadLetters(queues), ...oldMessages(queues), outboxAge(stage), damagedIndex(stage)].map(
    (watched) => watch(stack, stage, topic, watched),
  );
