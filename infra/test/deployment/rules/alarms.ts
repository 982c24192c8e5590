import { indexer, indexMerge, relay, sweep } from "@waymark/messaging/catalogue";
import * as z from "zod";
import { parameterName } from "../../../contract.ts";
import { componentName } from "../../../functions.ts";
import { lambdaFunctions, ofType } from "../graph.ts";
import type { World } from "../world.ts";

const Alarm = z.object({
  metricName: z.string(),
  alarmDescription: z.string(),
  alarmActions: z.array(z.string()),
  dimensions: z.record(z.string(), z.string()),
});

const watched = [
  { worker: "relay", row: relay, metrics: ["Errors", "IteratorAge"] },
  { worker: "indexer", row: indexer, metrics: ["Errors", "IteratorAge"] },
  { worker: "sweep", row: sweep, metrics: ["Errors", "Invocations"] },
  { worker: "index-merge", row: indexMerge, metrics: ["Errors", "Invocations"] },
] as const;

/** Who is told what users lose, and what to do, when a function without a queue fails. */
export const alarmFaults = ({ graph, stage, parameters }: World): readonly string[] => {
  const alarms = ofType(graph, "aws:cloudwatch/metricAlarm:MetricAlarm").map(({ inputs }) =>
    Alarm.parse(inputs),
  );
  const topic = parameters[parameterName(stage, "alarms/topic-arn")] ?? "";
  const gatewayIsHeard = alarms.some(
    ({ metricName, dimensions, alarmDescription, alarmActions }) =>
      metricName === "5xx" &&
      "ApiId" in dimensions &&
      alarmActions.includes(topic) &&
      alarmDescription.endsWith("Runbook: docs/runbooks/gateway.md"),
  );
  const ofFunctions = watched.flatMap(({ worker, row, metrics }) => {
    const name = lambdaFunctions(graph).find(
      ({ component }) => component === componentName(worker),
    )?.name;
    return metrics
      .filter(
        (metric) =>
          !alarms.some(
            (alarm) =>
              alarm.metricName === metric &&
              alarm.dimensions["FunctionName"] === name &&
              alarm.alarmActions.includes(topic) &&
              alarm.alarmDescription.endsWith(`Impact: ${row.impact} Runbook: ${row.runbook}`),
          ),
      )
      .map((metric) => `nobody hears of ${metric} of ${worker}`);
  });
  return [...ofFunctions, ...(gatewayIsHeard ? [] : ["nobody hears of requests that fail"])];
};
