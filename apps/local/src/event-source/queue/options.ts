import type { SQSClient } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import type { Disturbance } from "../disturbance.ts";
import type { FilterPattern } from "../filter.ts";
import type { FunctionSettings } from "../handler.ts";
import type { Log } from "../mapping.ts";

export type QueueMappingOptions = FunctionSettings<SQSEvent> & {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  /** 1 to 10, or up to 10,000 with a window. */
  readonly batchSize?: number;
  /** How long to gather a batch after its first message. */
  readonly batchWindowSeconds?: number;
  /** Messages that match none are deleted unseen; bodies are matched as JSON where they are JSON. */
  readonly filters?: readonly FilterPattern[];
  /** False: the handler's answer is ignored, as without `ReportBatchItemFailures`. */
  readonly reportBatchItemFailures?: boolean;
  /** Batches in work at one time. */
  readonly concurrency?: number;
  readonly disturbance?: Disturbance;
  readonly log?: Log;
};
