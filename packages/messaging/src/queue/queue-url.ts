import { type DeadLetterSource, dlqName, type JobName, queueName } from "../catalogue.ts";

/** Where a stage's queues are: `https://sqs.<region>.amazonaws.com/<account>`, no slash at the end. */
export type QueuePlace = { readonly baseUrl: string; readonly stage: string };

export const queueUrl = (place: QueuePlace, job: JobName): string =>
  `${place.baseUrl}/${queueName(job, place.stage)}`;

export const dlqUrl = (place: QueuePlace, source: DeadLetterSource): string =>
  `${place.baseUrl}/${dlqName(source, place.stage)}`;
