import { dlqName, jobNames, queueName } from "@waymark/messaging/catalogue";
import * as z from "zod";
import { deadLetterSources } from "../../../contract.ts";
import { componentName } from "../../../functions.ts";
import { lambdaFunctions } from "../graph.ts";
import type { World } from "../world.ts";

const Queue = z.object({
  QueueName: z.string(),
  VisibilityTimeout: z.number().optional(),
  RedrivePolicy: z.object({ maxReceiveCount: z.number() }).optional(),
});

const Alarm = z.object({
  MetricName: z.string(),
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.unknown()).min(1),
  Dimensions: z
    .array(z.object({ Value: z.object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) }) }))
    .min(1),
});

const timesTimeout = 6;

/** What the foundation's queues promise to the functions that SST puts behind them. */
export const queueFaults = ({ stage, template, graph }: World): readonly string[] => {
  const resources = Object.entries(template.Resources);
  const queues = resources
    .filter(([, { Type }]) => Type === "AWS::SQS::Queue")
    .map(([id, { Properties }]) => ({ id, ...Queue.parse(Properties) }));
  const rung = resources
    .filter(([, { Type }]) => Type === "AWS::CloudWatch::Alarm")
    .flatMap(([, { Properties }]) => {
      const alarm = Alarm.safeParse(Properties);
      return alarm.success && alarm.data.MetricName === "ApproximateNumberOfMessagesVisible"
        ? [alarm.data]
        : [];
    });
  const ofJobs = jobNames.flatMap((job) => {
    const queue = queues.find(({ QueueName }) => QueueName === queueName(job, stage));
    const worker = lambdaFunctions(graph).find(({ component }) => component === componentName(job));
    const least = timesTimeout * (worker?.timeout ?? Number.POSITIVE_INFINITY);
    return [
      ...((queue?.VisibilityTimeout ?? 0) >= least
        ? []
        : [`${job} shows a message again before ${least} s`]),
      ...(queue?.RedrivePolicy === undefined ? [`${job} has no place for dead letters`] : []),
    ];
  });
  const ofDeadLetters = deadLetterSources.flatMap((source) => {
    const queue = queues.find(({ QueueName }) => QueueName === dlqName(source, stage));
    const alarm = rung.find(({ Dimensions }) =>
      Dimensions.some(({ Value }) => Value["Fn::GetAtt"][0] === queue?.id),
    );
    if (alarm === undefined) return [`nobody hears of dead letters of ${source}`];
    return /Impact: .+ Runbook: docs\/runbooks\//.test(alarm.AlarmDescription)
      ? []
      : [`the alarm of ${source} does not say what to do`];
  });
  return [...ofJobs, ...ofDeadLetters];
};
