import { GetQueueAttributesCommand, type SQSClient } from "@aws-sdk/client-sqs";
import {
  catalogue,
  type DeadLetterSource,
  deadLetterRetentionSeconds,
  dlqName,
  type JobName,
  jobNames,
  queueRetentionSeconds,
  relay,
  visibilityTimeoutSeconds,
} from "@waymark/messaging/catalogue";
import { dlqUrl, type QueuePlace, queueUrl } from "@waymark/messaging/queue";
import * as z from "zod";
import { type Finding, finding, orUnreachable } from "./finding.ts";

type QueueDeps = { readonly sqs: SQSClient; readonly place: QueuePlace };

const Redrive = z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() });

const attributesOf = async ({ sqs }: QueueDeps, url: string) => {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ["All"] }),
  );
  return Attributes;
};

const wrongAttributes = (
  job: JobName,
  stage: string,
  attributes: Readonly<Record<string, string>>,
): readonly string[] => {
  const redrive = Redrive.safeParse(JSON.parse(attributes["RedrivePolicy"] ?? "null"));
  const leadsTo = redrive.data?.deadLetterTargetArn.split(":").at(-1);
  const seconds = (name: string): number => Number(attributes[name]);
  return [
    ...(seconds("VisibilityTimeout") === visibilityTimeoutSeconds(job)
      ? []
      : [`messages come back after ${attributes["VisibilityTimeout"]} s`]),
    ...(seconds("MessageRetentionPeriod") === queueRetentionSeconds
      ? []
      : [`messages are kept for ${attributes["MessageRetentionPeriod"]} s`]),
    ...(leadsTo === dlqName(job, stage) ? [] : ["dead letters have no place"]),
    ...(redrive.data?.maxReceiveCount === catalogue[job].maxReceives
      ? []
      : ["it gives up after another number of tries"]),
  ];
};

const examineQueue = (deps: QueueDeps, job: JobName): Promise<readonly Finding[]> =>
  orUnreachable("queue.reachable", `the queue of ${job}`, async () => {
    const attributes = await attributesOf(deps, queueUrl(deps.place, job));
    const wrong = wrongAttributes(job, deps.place.stage, attributes);
    const waiting = attributes["ApproximateNumberOfMessages"] ?? "0";
    return [
      finding(
        "queue.attributes",
        `the queue of ${job}, ${waiting} waiting`,
        wrong.length === 0 ? null : `${wrong.join(", ")}; deploy the foundation`,
      ),
    ];
  });

const examineDeadLetters = (
  deps: QueueDeps,
  source: DeadLetterSource,
): Promise<readonly Finding[]> =>
  orUnreachable("dead_letters.reachable", `the dead letters of ${source}`, async () => {
    const attributes = await attributesOf(deps, dlqUrl(deps.place, source));
    const waiting = Number(attributes["ApproximateNumberOfMessages"]);
    const { runbook } = source === "relay" ? relay : catalogue[source];
    const isKept = Number(attributes["MessageRetentionPeriod"]) === deadLetterRetentionSeconds;
    return [
      finding(
        "dead_letters.empty",
        `${waiting} dead letters of ${source}`,
        waiting === 0 ? null : `read ${runbook}`,
      ),
      ...(isKept
        ? []
        : [finding("dead_letters.kept", `dead letters of ${source}`, "kept for too short")]),
    ];
  });

/** Every queue of the catalogue, in its order, and what lies in their dead-letter queues. */
export const examineQueues = async (deps: QueueDeps): Promise<readonly Finding[]> => {
  const queues = await Promise.all(jobNames.map((job) => examineQueue(deps, job)));
  const sources: readonly DeadLetterSource[] = [...jobNames, "relay"];
  const letters = await Promise.all(sources.map((source) => examineDeadLetters(deps, source)));
  return [...queues.flat(), ...letters.flat()];
};
